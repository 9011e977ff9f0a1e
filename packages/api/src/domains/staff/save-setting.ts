import type { SignedIn } from '@lectern/auth/actor'
import { settings } from '@lectern/db/core/staff'
import type { SettingKey } from '@lectern/db/values'
import { DomainError } from '@lectern/kernel/errors'

import type { Deps } from '../../deps.ts'
import { settingInForce, settingTag } from '../../settings.ts'
import type { SettingValues } from '../../settings-values.ts'
import { audit } from '../../audit/audit.ts'
import type { SettingOf } from './contract.ts'
import { settingWithHistory } from './setting-history.ts'

type Change<Key extends SettingKey> = { [K in Key]: { key: K; version: number; value: SettingValues[K] } }[Key]

/** Sets something from now on, and keeps what it was (S6, S8). CONFLICT `setting_changed` when somebody else has changed it since it was shown. */
export async function saveSetting<Key extends SettingKey>(
  ctx: { deps: Deps; actor: SignedIn; requestId: string },
  { key, version, value }: Change<Key>,
): Promise<SettingOf<Key>> {
  const { deps, actor } = ctx
  await deps.core.transaction(async (tx) => {
    const before = await settingInForce(tx, key)
    const after = { version: version + 1, value }
    const saved = await tx
      .insert(settings)
      .values({ key, ...after, changedBy: actor.id, changedAt: deps.clock.now() })
      .onConflictDoNothing()
      .returning({ version: settings.version })
    if (before.version !== version || saved.length === 0) throw new DomainError('CONFLICT', 'setting_changed', { field: 'value', setting: key })
    await audit(tx, ctx, { action: 'setting.saved', subjectId: key, before, after })
  })
  await deps.cache.clear([settingTag(key)])
  return settingWithHistory(deps.core.primary, key)
}
