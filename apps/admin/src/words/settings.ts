import type { Setting } from '@lectern/api/contracts/staff'
import { m } from '@lectern/i18n/messages'

export type SettingKey = Setting['key']
export const SETTING_KEYS = ['platform_share', 'refund_rules', 'sign_up'] as const satisfies readonly SettingKey[]

const NAMES = {
  platform_share: () => m.house_setting_platform_share(),
  refund_rules: () => m.house_setting_refund_rules(),
  sign_up: () => m.house_setting_sign_up(),
} as const satisfies Record<SettingKey, () => string>

/** undefined: no such setting. */
export function settingName(key: string): string | undefined {
  const known = SETTING_KEYS.find((candidate) => candidate === key)
  return known === undefined ? undefined : NAMES[known]()
}
