import type { Context } from '../../trpc/context.ts'
import { readCore } from '../../trpc/reads.ts'
import type { Setting } from './contract.ts'
import { settingWithHistory } from './setting-history.ts'

/** Everything that staff can set, with its versions (S6). */
export function listSettings(ctx: Context): Promise<Setting[]> {
  return readCore(ctx, (db) =>
    Promise.all([settingWithHistory(db, 'platform_share'), settingWithHistory(db, 'refund_rules'), settingWithHistory(db, 'sign_up')]),
  )
}
