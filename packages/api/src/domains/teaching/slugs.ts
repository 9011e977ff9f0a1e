import { courses } from '@lectern/db/core/courses'
import type { Db } from '@lectern/db/db'
import { and, like, ne, or, eq, sql } from 'drizzle-orm'

import { freeSlug, slugOf } from './rules.ts'

/** A free address for a course of this title; whoever asks for a like one waits until this transaction ends, so that both don't get the same. */
export async function claimSlug(tx: Db, title: string, ownCourseId: string): Promise<string> {
  const slug = slugOf(title)
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`slug:${slug}`}, 0))`)
  const rows = await tx
    .select({ slug: courses.slug })
    .from(courses)
    .where(and(or(eq(courses.slug, slug), like(courses.slug, `${slug}-%`)), ne(courses.id, ownCourseId)))
  return freeSlug(slug, new Set(rows.map((row) => row.slug)))
}
