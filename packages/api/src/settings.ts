import { settings } from '@lectern/db/core/staff'
import type { Db } from '@lectern/db/db'
import type { SettingKey } from '@lectern/db/values'
import { desc, eq } from 'drizzle-orm'
import type { z } from 'zod'

import { SETTING_DEFAULTS, SETTING_SCHEMAS, type SettingValues } from './settings-values.ts'

const SCHEMAS: { readonly [Key in SettingKey]: z.ZodType<SettingValues[Key]> } = SETTING_SCHEMAS

/** One version of a setting; 0 is the default, which nobody has changed. */
export interface SettingVersion<Key extends SettingKey> {
  version: number
  value: SettingValues[Key]
}

/** What holds now: the newest version that staff saved, else the default (S6). */
export async function settingInForce<Key extends SettingKey>(db: Db, key: Key): Promise<SettingVersion<Key>> {
  const [row] = await db
    .select({ version: settings.version, value: settings.value })
    .from(settings)
    .where(eq(settings.key, key))
    .orderBy(desc(settings.version))
    .limit(1)
  return row ? { version: row.version, value: parseSetting(key, row.value) } : { version: 0, value: SETTING_DEFAULTS[key] }
}

export async function readSetting<Key extends SettingKey>(db: Db, key: Key): Promise<SettingValues[Key]> {
  return (await settingInForce(db, key)).value
}

/** A stored value in the type of its setting. */
export function parseSetting<Key extends SettingKey>(key: Key, value: unknown): SettingValues[Key] {
  return SCHEMAS[key].parse(value)
}

/** Cached answers that depend on the setting. */
export function settingTag(key: SettingKey): string {
  return `setting:${key}`
}
