import { parseArgs } from 'node:util'

import { fromWire, toDecimalString } from '@lectern/kernel/money'

import { type Script, UsageError } from '../script.ts'

const PAGE = 100

/** Lists published courses, most popular first; `--json` prints one object a line. */
export const listCourses: Script = {
  usage: '[--q WORDS] [--subject SLUG] [--language en|ar] [--limit N] [--json]',
  summary: 'List published courses, most popular first.',
  async run({ connection, args }) {
    const { values } = parseArgs({
      args,
      options: { q: { type: 'string' }, subject: { type: 'string' }, language: { type: 'string' }, limit: { type: 'string' }, json: { type: 'boolean' } },
    })
    const { language } = values
    if (language !== undefined && language !== 'en' && language !== 'ar') throw new UsageError('--language is en or ar')
    const limit = values.limit === undefined ? Number.POSITIVE_INFINITY : Number(values.limit)
    if (!(limit >= 1)) throw new UsageError('--limit is a positive number')

    let cursor: string | null = null
    let shown = 0
    do {
      const page: Awaited<ReturnType<typeof connection.client.catalog.search.query>> = await connection.client.catalog.search.query({
        q: values.q ?? '',
        subject: values.subject,
        language,
        cursor,
        limit: Math.min(PAGE, limit - shown),
      })
      for (const course of page.items) {
        if (values.json) console.log(JSON.stringify(course))
        else {
          const price =
            course.price === null ? '' : course.price.amount === '0' ? 'free' : `${toDecimalString(fromWire(course.price))} ${course.price.currency}`
          console.log(`${price.padStart(14)}  ${String(course.enrolmentCount).padStart(6)}  ${course.language}  ${course.title}  (${course.slug})`)
        }
      }
      shown += page.items.length
      cursor = page.next
    } while (cursor !== null && shown < limit)
    console.error(`${shown} course${shown === 1 ? '' : 's'}`)
  },
}
