import type { Setting } from '@lectern/api/contracts/staff'
import { m } from '@lectern/i18n/messages'

import { PercentField } from '../../parts/percent-field.tsx'
import { percentProblem } from '../../words/percent-problem.ts'
import { readRefund, refundDraft } from './drafts.ts'
import { RefundStrip } from './refund-strip.tsx'
import { isUpsideDown } from './refund-words.ts'
import { SettingSection } from './setting-section.tsx'
import { refundSentences } from './setting-words.ts'
import { useSettingForm } from './use-setting-form.ts'

type RefundSetting = Extract<Setting, { key: 'refund_rules' }>

/** M6: who may ask for their money back, and how much of it. */
export function RefundSetting({ setting, onUnsaved }: { setting: RefundSetting; onUnsaved: (key: Setting['key'], unsaved: boolean) => void }) {
  const form = useSettingForm({
    setting,
    saved: refundDraft(setting.value),
    read: readRefund,
    toInput: (value, version) => ({ key: 'refund_rules', version, value }),
    onUnsaved,
  })
  const { value } = form
  const problem = (field: Parameters<typeof form.problem>[0]) => percentProblem(form.problem(field), { most: 100, decimals: 0 })
  return (
    <SettingSection
      setting={setting}
      hint={m.house_refund_hint()}
      form={form}
      meaning={
        value === null ? (
          <p>{m.house_meaning_later()}</p>
        ) : (
          <>
            {refundSentences(value).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            <RefundStrip rules={value} />
            {isUpsideDown(value) && <p className="mt-2 text-saffron-ink">{m.house_refund_upside_down()}</p>}
          </>
        )
      }
    >
      <div className="grid items-start gap-x-6 gap-y-4 sm:grid-cols-3">
        <PercentField
          label={m.house_refund_unopened_label()}
          value={form.draft.unopenedPercent}
          error={problem('unopenedPercent')}
          onChange={(unopenedPercent) => form.change({ unopenedPercent })}
        />
        <PercentField
          label={m.house_refund_started_label()}
          value={form.draft.startedPercent}
          error={problem('startedPercent')}
          onChange={(startedPercent) => form.change({ startedPercent })}
        />
        <PercentField
          label={m.house_refund_below_label()}
          value={form.draft.belowProgressPercent}
          error={problem('belowProgressPercent')}
          onChange={(belowProgressPercent) => form.change({ belowProgressPercent })}
        />
      </div>
    </SettingSection>
  )
}
