import type { Db } from '@lectern/db/db'
import { DomainError } from '@lectern/kernel/errors'

import { picturePath } from '../../links.ts'
import type { Me } from './contract.ts'
import { meById } from './queries.ts'

/** The person as they are told about themselves. UNAUTHENTICATED when their account is gone. */
export async function readMe(db: Db, userId: string): Promise<Me> {
  const me = await findMe(db, userId)
  if (!me) throw new DomainError('UNAUTHENTICATED', 'unauthenticated')
  return me
}

/** The same; null when this database doesn't know them. */
export async function findMe(db: Db, userId: string): Promise<Me | null> {
  const [row] = await meById(db).execute({ id: userId })
  if (!row) return null
  const { emailVerifiedAt, pictureHash, deletionDueAt, ...me } = row
  return {
    ...me,
    emailVerified: emailVerifiedAt !== null,
    picture: picturePath(pictureHash),
    deletionDueAt: deletionDueAt?.toISOString() ?? null,
    viewing: null,
  }
}
