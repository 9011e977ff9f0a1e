import { errorMessage } from '@lectern/i18n/errors'
import { m } from '@lectern/i18n/messages'
import { useState } from 'react'

import { Checkbox, RadioGroup, Switch } from '../src/choice.tsx'
import { CodeInput } from '../src/code-input.tsx'
import { CopyField } from '../src/copy-field.tsx'
import { FileDrop } from '../src/file-drop.tsx'
import { FormSummary } from '../src/form-summary.tsx'
import { RatingInput, Stars } from '../src/rating.tsx'
import { PasswordField, Select, TextArea, TextField } from '../src/text-field.tsx'

export function Forms() {
  const [code, setCode] = useState('1234')
  const [stars, setStars] = useState<number | null>(4)
  return (
    <section className="grid gap-x-12 gap-y-6 md:grid-cols-2">
      <div className="flex flex-col gap-5">
        <FormSummary problems={[{ fieldId: 'email', message: errorMessage('bad_email') }, { message: errorMessage('policy_not_accepted') }]} />
        <TextField id="email" type="email" label={m.common_profile()} defaultValue="mona@example" error={errorMessage('bad_email')} />
        <TextField label={m.common_search()} hint={errorMessage('username_shape')} optional />
        <PasswordField label={m.common_show_password()} defaultValue="correct horse" />
        <Select
          label={m.common_language()}
          options={[
            { value: 'en', label: m.common_locale_en() },
            { value: 'ar', label: m.common_locale_ar() },
          ]}
          placeholder={m.common_choose()}
        />
        <TextArea label={m.common_edit()} />
      </div>
      <div className="flex flex-col gap-5">
        <CodeInput label={m.common_required()} value={code} onChange={setCode} />
        <Checkbox label={m.common_save()} hint={m.common_nothing_lost()} defaultChecked />
        <Checkbox label={m.common_required()} error={errorMessage('policy_not_accepted')} />
        <Switch label={m.common_notifications()} defaultChecked />
        <RadioGroup
          name="level"
          legend={m.common_choose()}
          boxed
          defaultValue="a"
          options={[
            { value: 'a', label: m.common_level_beginner(), hint: m.common_tagline() },
            { value: 'b', label: m.common_level_advanced() },
          ]}
        />
        <RatingInput label={m.common_rating_value({ value: '4' })} value={stars} onChange={setStars} />
        <Stars value={3.4} />
        <CopyField label={m.common_copy()} value="https://lectern.example/verify/9f2c" />
        <FileDrop label={m.common_choose_file()} onFiles={() => {}} hint="MP4, WebM" />
      </div>
    </section>
  )
}
