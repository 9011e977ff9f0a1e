import type { Setting } from '@lectern/api/contracts/staff'
import { SETTING_DEFAULTS } from '@lectern/api/settings-values'

type Keyed = Pick<Setting, 'key' | 'value'>

/** A value that a setting has or had. */
export interface PastVersion {
  version: number
  setting: Keyed
  /** What it took the place of; null for the default. */
  before: Keyed | null
  /** null for the default, which nobody has set. */
  change: { changedBy: { id: string; name: string }; changedAt: string } | null
  /** Putting it back would change nothing. */
  sameAsNow: boolean
}

/** Newest first, down to the default that was there from the start. */
export function versionsOf(setting: Setting): PastVersion[] {
  const now = JSON.stringify(setting.value)
  const first = { version: 0, value: SETTING_DEFAULTS[setting.key], change: null }
  const saved = setting.history.map(({ version, value, changedBy, changedAt }) => ({ version, value, change: { changedBy, changedAt } }))
  const ordered = [first, ...saved.toSorted((a, b) => a.version - b.version)]
  return ordered
    .map(({ version, value, change }, index) => {
      const before = ordered[index - 1]
      return {
        version,
        change,
        setting: { key: setting.key, value },
        before: before === undefined ? null : { key: setting.key, value: before.value },
        sameAsNow: JSON.stringify(value) === now,
      }
    })
    .toReversed()
}
