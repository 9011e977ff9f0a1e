import type { Setting } from '@lectern/api/contracts/staff'
import { m } from '@lectern/i18n/messages'

import { PercentField } from '../../parts/percent-field.tsx'
import { percentProblem } from '../../words/percent-problem.ts'
import { readShare, shareDraft } from './drafts.ts'
import { SettingSection } from './setting-section.tsx'
import { shareExample } from './setting-words.ts'
import { useSettingForm } from './use-setting-form.ts'

type ShareSetting = Extract<Setting, { key: 'platform_share' }>

/** M5: what the platform keeps of a sale where a contract doesn't say otherwise. */
export function ShareSetting({ setting, onUnsaved }: { setting: ShareSetting; onUnsaved: (key: Setting['key'], unsaved: boolean) => void }) {
  const form = useSettingForm({
    setting,
    saved: shareDraft(setting.value),
    read: readShare,
    toInput: (value, version) => ({ key: 'platform_share', version, value }),
    onUnsaved,
  })
  return (
    <SettingSection
      setting={setting}
      hint={m.house_share_hint()}
      form={form}
      meaning={<p>{form.value === null ? m.house_meaning_later() : shareExample(form.value)}</p>}
    >
      <PercentField
        label={m.house_share_label()}
        hint={m.house_share_bounds()}
        value={form.draft.basisPoints}
        error={percentProblem(form.problem('basisPoints'), { most: 90, decimals: 2 })}
        onChange={(basisPoints) => form.change({ basisPoints })}
      />
    </SettingSection>
  )
}
