import { instructorApplications, users } from '@lectern/db/core/accounts'
import type { auditEntries } from '@lectern/db/core/staff'
import type { Db } from '@lectern/db/db'
import { idSchema } from '@lectern/kernel/ids'
import { eq, inArray } from 'drizzle-orm'

import type { AuditRow } from './contract.ts'

type Entry = typeof auditEntries.$inferSelect

/** Entries as they are shown, with the names that their people have today. */
export async function withNames(db: Db, entries: readonly Entry[]): Promise<AuditRow[]> {
  const [people, applicants] = await Promise.all([namesOf(db, entries.flatMap(peopleOf)), applicantsOf(db, subjectsOf(entries, 'application'))])
  const person = (id: string) => ({ id, name: people.get(id) ?? id })
  return entries.map(({ seq, at, actorId, asUserId, action, subjectId, before, after, requestId, hash }) => ({
    seq,
    at: at.toISOString(),
    actor: person(actorId),
    asUser: asUserId === null ? null : person(asUserId),
    action,
    subject: { id: subjectId, label: people.get(subjectId) ?? applicants.get(subjectId) ?? subjectId },
    before,
    after,
    requestId,
    hash,
  }))
}

function peopleOf(entry: Entry): string[] {
  return [entry.actorId, ...(entry.asUserId === null ? [] : [entry.asUserId]), ...subjectsOf([entry], 'user')]
}

/** Only what is an id: a row that somebody changed by hand must not keep the page from being shown. */
function subjectsOf(entries: readonly Entry[], kind: 'user' | 'application'): string[] {
  return entries.filter(({ action, subjectId }) => action.startsWith(`${kind}.`) && idSchema.safeParse(subjectId).success).map(({ subjectId }) => subjectId)
}

async function namesOf(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, [...new Set(ids)]))
  return new Map(rows.map(({ id, name }) => [id, name]))
}

async function applicantsOf(db: Db, applicationIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: instructorApplications.id, name: users.name })
    .from(instructorApplications)
    .innerJoin(users, eq(users.id, instructorApplications.userId))
    .where(inArray(instructorApplications.id, [...new Set(applicationIds)]))
  return new Map(rows.map(({ id, name }) => [id, name]))
}
