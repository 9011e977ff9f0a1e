import type { Locale } from '@lectern/kernel/locale'
import { sql } from 'drizzle-orm'

import type { Context } from '../../trpc/context.ts'
import { readCached } from '../../trpc/reads.ts'
import { LISTS } from './caching.ts'
import type { Subject } from './contract.ts'

interface Row extends Record<string, unknown> {
  id: string
  parent_id: string | null
  slug: string
  name: Record<Locale, string>
  hue: number
  count: number
}

/** All subjects with their sub-subjects, and how many published courses are in each; a subject counts those of its sub-subjects. */
export function listSubjects(ctx: Context): Promise<Subject[]> {
  return readCached(ctx, 'catalog:subjects', LISTS, async (db) => {
    const rows = await db.execute<Row>(sql`
      select s.id, s.parent_id, s.slug, json_build_object('en', s.name_en, 'ar', s.name_ar) as name, s.hue, coalesce(counts.count, 0) as count
      from subjects s left join (
        select subject_id, count(*)::int as count from courses where status = 'published' and subject_id is not null group by subject_id
      ) counts on counts.subject_id = s.id
      order by s.position, s.slug`)
    return rows
      .filter((row) => row.parent_id === null)
      .map((row) =>
        withChildren(
          row,
          rows.filter((child) => child.parent_id === row.id),
        ),
      )
  })
}

function withChildren(row: Row, children: readonly Row[]): Subject {
  const { slug, name, hue } = row
  return {
    slug,
    name,
    hue,
    courseCount: children.reduce((total, child) => total + child.count, row.count),
    children: children.map((child) => ({ slug: child.slug, name: child.name, hue: child.hue, courseCount: child.count })),
  }
}
