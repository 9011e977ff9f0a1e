import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { parseArgs } from 'node:util'

import type { ordersInput } from '@lectern/api/contracts/staff'
import { fromWire, toDecimalString } from '@lectern/kernel/money'
import type { z } from 'zod'

import { csvLine } from '@lectern/kernel/csv'
import { type Script, UsageError } from '../script.ts'

type OrderFilter = z.input<typeof ordersInput>

const COLUMNS = ['number', 'status', 'buyer', 'email', 'total', 'currency', 'courses', 'created_at', 'paid_at']
const DATE = /^\d{4}-\d{2}-\d{2}$/
const PAGE = 200

/** Writes orders as CSV, newest first, page by page; needs a token of an admin with the scope staff:read. */
export const exportOrders: Script = {
  usage: '[--from YYYY-MM-DD] [--to YYYY-MM-DD] [--out FILE]',
  summary: 'Write orders as CSV to a file or to standard output (admins).',
  async run({ connection, args }) {
    const { values } = parseArgs({ args, options: { from: { type: 'string' }, to: { type: 'string' }, out: { type: 'string' } } })
    for (const name of ['from', 'to'] as const) {
      const value = values[name]
      if (value !== undefined && !DATE.test(value)) throw new UsageError(`--${name} is a date such as 2026-11-24`)
    }
    const filter: OrderFilter = { from: values.from, to: values.to, limit: PAGE }
    const out = values.out === undefined ? process.stdout : createWriteStream(values.out)
    out.write(csvLine(COLUMNS))
    let cursor: string | null = null
    let written = 0
    do {
      const page: Awaited<ReturnType<typeof connection.client.staff.orders.query>> = await connection.client.staff.orders.query({ ...filter, cursor })
      for (const order of page.items) {
        const { number, status, buyer, total, courseTitles, createdAt, paidAt } = order
        out.write(
          csvLine([number, status, buyer.name, buyer.email, toDecimalString(fromWire(total)), total.currency, courseTitles.join('; '), createdAt, paidAt]),
        )
      }
      written += page.items.length
      cursor = page.next
    } while (cursor !== null)
    if (out !== process.stdout) {
      out.end()
      await finished(out)
    }
    console.error(`${written} order${written === 1 ? '' : 's'}${values.out === undefined ? '' : ` written to ${values.out}`}`)
  },
}
