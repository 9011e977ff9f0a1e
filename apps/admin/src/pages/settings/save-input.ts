import type { Setting } from '@lectern/api/contracts/staff'
import { SETTING_SCHEMAS } from '@lectern/api/settings-values'

import type { client } from '../../data/api.ts'

export type SaveInput = Parameters<typeof client.staff.saveSetting.mutate>[0]

/** A value of a setting as what is sent to save it. */
export function inputOf({ key, value }: Pick<Setting, 'key' | 'value'>, version: number): SaveInput {
  if (key === 'platform_share') return { key, version, value: SETTING_SCHEMAS.platform_share.parse(value) }
  if (key === 'refund_rules') return { key, version, value: SETTING_SCHEMAS.refund_rules.parse(value) }
  return { key, version, value: SETTING_SCHEMAS.sign_up.parse(value) }
}
