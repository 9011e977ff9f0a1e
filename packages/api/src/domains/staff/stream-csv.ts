import { CSV_BEGINNING, csvLine } from '@lectern/kernel/csv'
import { DomainError } from '@lectern/kernel/errors'

import { admit } from '../../trpc/admit.ts'
import { unstorableText } from '../../trpc/characters.ts'
import type { Context } from '../../trpc/context.ts'
import { audit } from '../../audit/audit.ts'
import { CSV_LISTS, type CsvListName } from './csv-lists.ts'

/** Rows that are read, and kept in memory, at once. */
const BATCH = 500

/** What is typed may be somebody's name or address, which the log must not keep. */
const TYPED: ReadonlySet<string> = new Set(['q', 'subjectId'])

/**
 * A list of the console as a file, for whom the access table admits to the list itself; with the list's own filters, empty ones left out. Read in batches on a
 * replica as it is taken, so that it may be as long as it likes. What was exported is on the log before the first row leaves. Throws what the list throws.
 */
export async function streamCsv(ctx: Context, name: CsvListName, query: Readonly<Record<string, string>>): Promise<AsyncGenerator<string, void>> {
  const source = CSV_LISTS[name]
  await admit(ctx, source.procedure)
  const { actor, deps } = ctx
  if (actor.kind === 'guest') throw new DomainError('UNAUTHENTICATED', 'unauthenticated')
  const field = unstorableText(query)
  if (field !== null) throw new DomainError('INVALID', 'invalid', { field })
  const list = source.open(Object.fromEntries(Object.entries(query).filter(([, value]) => value !== '')))
  const first = await list.read(ctx, { limit: BATCH })
  const filters = Object.entries(list.set).flatMap(([key, value]) => (value === '' || value === null ? [] : [TYPED.has(key) ? key : `${key}=${String(value)}`]))
  const by = { deps, actor, requestId: ctx.requestId }
  await deps.core.transaction((tx) => audit(tx, by, { action: 'list.exported', subjectId: name, before: null, after: { filters } }))

  async function* lines(): AsyncGenerator<string, void> {
    yield CSV_BEGINNING + csvLine(source.columns)
    for (let page = first; ; page = await list.read(ctx, { cursor: page.next, limit: BATCH })) {
      if (page.items.length > 0) yield page.items.map(csvLine).join('')
      if (page.next === null) return
    }
  }
  return lines()
}
