import type { Setting } from '@lectern/api/contracts/staff'
import { m } from '@lectern/i18n/messages'
import { RadioGroup } from '@lectern/ui/choice'

import type { Reading, ValueOf } from './drafts.ts'
import { SettingSection } from './setting-section.tsx'
import { useSettingForm } from './use-setting-form.ts'

type SignUpSetting = Extract<Setting, { key: 'sign_up' }>

const read = (value: ValueOf<'sign_up'>): Reading<ValueOf<'sign_up'>> => ({ value })

/** Whether guests may make accounts. */
export function SignUpSetting({ setting, onUnsaved }: { setting: SignUpSetting; onUnsaved: (key: Setting['key'], unsaved: boolean) => void }) {
  const form = useSettingForm({ setting, saved: setting.value, read, toInput: (value, version) => ({ key: 'sign_up', version, value }), onUnsaved })
  return (
    <SettingSection
      setting={setting}
      hint={m.house_sign_up_hint()}
      form={form}
      meaning={<p>{form.draft.open ? m.house_sign_up_means_open() : m.house_sign_up_means_closed()}</p>}
    >
      <RadioGroup
        name="sign_up"
        legend={m.house_sign_up_legend()}
        value={form.draft.open ? 'open' : 'closed'}
        onChange={(choice) => form.change({ open: choice === 'open' })}
        options={[
          { value: 'open', label: m.house_sign_up_open() },
          { value: 'closed', label: m.house_sign_up_closed() },
        ]}
      />
    </SettingSection>
  )
}
