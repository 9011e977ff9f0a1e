import { readSetting, settingTag } from '../../settings.ts'
import type { Context } from '../../trpc/context.ts'
import { readCached } from '../../trpc/reads.ts'

/** Whether guests may make accounts now (S6), so that the form needn't be filled in vain. */
export function signUpOpen(ctx: Context): Promise<{ open: boolean }> {
  return readCached(ctx, 'accounts:sign_up', { ttlSeconds: 10, graceSeconds: 86_400, tags: [settingTag('sign_up')] }, async (db) => {
    const { open } = await readSetting(db, 'sign_up')
    return { open }
  })
}
