import { users } from '@lectern/db/core/accounts'
import { settings } from '@lectern/db/core/staff'
import type { Db } from '@lectern/db/db'
import type { SettingKey } from '@lectern/db/values'
import { desc, eq } from 'drizzle-orm'

import { parseSetting } from '../../settings.ts'
import { SETTING_DEFAULTS } from '../../settings-values.ts'
import type { SettingOf } from './contract.ts'

/** What a setting is, who changed it and to what. */
export async function settingWithHistory<Key extends SettingKey>(db: Db, key: Key): Promise<SettingOf<Key>> {
  const rows = await db
    .select({ version: settings.version, value: settings.value, changedAt: settings.changedAt, id: users.id, name: users.name })
    .from(settings)
    .innerJoin(users, eq(users.id, settings.changedBy))
    .where(eq(settings.key, key))
    .orderBy(desc(settings.version))
  const history = rows.map(({ version, value, changedAt, id, name }) => ({
    version,
    value: parseSetting(key, value),
    changedBy: { id, name },
    changedAt: changedAt.toISOString(),
  }))
  const { version, value } = history[0] ?? { version: 0, value: SETTING_DEFAULTS[key] }
  return { key, version, value, history }
}
