import { dataExports, users } from '@lectern/db/core/accounts'
import { and, eq, inArray } from 'drizzle-orm'

import type { Config, Deps } from '../../../deps.ts'
import { pageUrl } from '../../../links.ts'
import { promiseMail } from '../../../mails.ts'
import type { ZipMaker } from '../../../ports.ts'
import { daysAfter, EXPORT_DAYS } from '../rules.ts'
import { EXPORT_PARTS } from './export-parts.ts'
import { readmeOf } from './readme.ts'

export interface ExportDeps extends Pick<Deps, 'core' | 'jobs' | 'clock'> {
  config: Pick<Config, 'siteUrl'>
  media: { db: Deps['core'] }
  zip: ZipMaker
}

/**
 * Writes everything held about a person into a ZIP and promises the message that it is there (A7). Each part moves the progress on. It may be begun
 * again at any point, by a worker that takes over from a killed one: the archive and the message come once, in one transaction.
 */
export async function writeExport(deps: ExportDeps, exportId: string): Promise<void> {
  const owner = await begin(deps, exportId)
  if (!owner) return
  const files = []
  for (const part of EXPORT_PARTS) {
    const content = await part.read({ core: deps.core.primary, media: deps.media.db.primary }, owner)
    files.push({ name: part.file, bytes: Buffer.from(`${JSON.stringify(content, null, 2)}\n`) })
    await deps.core.primary.update(dataExports).set({ doneParts: files.length }).where(isOpen(exportId))
  }
  const now = deps.clock.now()
  const readme = { name: 'README.txt', bytes: Buffer.from(readmeOf(EXPORT_PARTS, owner.locale, now)) }
  await finish(deps, exportId, owner, Buffer.from(deps.zip.pack([readme, ...files])), now)
}

type Owner = Pick<typeof users.$inferSelect, 'id' | 'name' | 'email' | 'locale'>

const isOpen = (exportId: string) => and(eq(dataExports.id, exportId), inArray(dataExports.state, ['waiting', 'running']))

/** Null when there is nothing to do: it was done already, or its owner is gone. */
async function begin({ core }: ExportDeps, exportId: string): Promise<Owner | null> {
  const [row] = await core.primary
    .update(dataExports)
    .set({ state: 'running', doneParts: 0, totalParts: EXPORT_PARTS.length })
    .where(isOpen(exportId))
    .returning({ userId: dataExports.userId })
  if (!row) return null
  const { id, name, email, locale } = users
  const [owner] = await core.primary.select({ id, name, email, locale }).from(users).where(eq(users.id, row.userId))
  return owner ?? null
}

function finish({ core, jobs, config }: ExportDeps, exportId: string, owner: Owner, archive: Buffer, now: Date): Promise<void> {
  return core.transaction(async (tx) => {
    const finished = await tx
      .update(dataExports)
      .set({ state: 'ready', archive, archiveBytes: archive.length, readyAt: now, expiresAt: daysAfter(now, EXPORT_DAYS) })
      .where(isOpen(exportId))
      .returning({ id: dataExports.id })
    if (finished.length === 0) return
    const mail = { template: 'data_export_ready', name: owner.name, url: pageUrl(config.siteUrl, owner.locale, '/account/data'), days: EXPORT_DAYS } as const
    await promiseMail(tx, jobs, { to: owner.email, userId: owner.id, locale: owner.locale, mail })
  })
}
