import type { SettingKey } from '@lectern/db/values'
import { z } from 'zod'

/** What staff can set (S6): the shape of each setting and what holds until somebody changes it. Pure, so that contracts and pages may import it. */

/** Parts per ten thousand of a sale that the platform keeps, for a contract that doesn't say otherwise (M5). */
export const platformShareSchema = z.object({ basisPoints: z.int().min(0, { error: 'too_small' }).max(9_000, { error: 'too_big' }) })

/** M6: who may ask for money back, and how much of it, in whole percent. */
export const refundRulesSchema = z.object({
  /** Nobody may ask from this progress on. */
  belowProgressPercent: z.int().min(0, { error: 'too_small' }).max(100, { error: 'too_big' }),
  /** When no lesson was opened. */
  unopenedPercent: z.int().min(0, { error: 'too_small' }).max(100, { error: 'too_big' }),
  /** Once one was. */
  startedPercent: z.int().min(0, { error: 'too_small' }).max(100, { error: 'too_big' }),
})

/** Whether guests may make accounts; staff can always. */
export const signUpSchema = z.object({ open: z.boolean() })

export const SETTING_SCHEMAS = { platform_share: platformShareSchema, refund_rules: refundRulesSchema, sign_up: signUpSchema } as const satisfies Record<
  SettingKey,
  z.ZodType
>

export type SettingValues = { [Key in SettingKey]: z.infer<(typeof SETTING_SCHEMAS)[Key]> }

export const SETTING_DEFAULTS: SettingValues = {
  platform_share: { basisPoints: 2_000 },
  refund_rules: { belowProgressPercent: 50, unopenedPercent: 100, startedPercent: 70 },
  sign_up: { open: true },
}
