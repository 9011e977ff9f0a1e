import { userPictures } from '@lectern/db/core/accounts'
import type { Db } from '@lectern/db/db'
import { eq } from 'drizzle-orm'

/** The WebP of a picture by its content's hash; null when nobody has it any more. */
export async function readPicture(db: Db, hash: string): Promise<Buffer | null> {
  const [row] = await db.select({ bytes: userPictures.bytes }).from(userPictures).where(eq(userPictures.hash, hash)).limit(1)
  return row?.bytes ?? null
}
