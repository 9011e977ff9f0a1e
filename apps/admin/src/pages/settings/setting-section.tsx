import type { Setting } from '@lectern/api/contracts/staff'
import { errorMessage } from '@lectern/i18n/errors'
import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { type ReactNode, useEffect, useRef } from 'react'

import { when } from '../../lib/time.ts'
import { settingName } from '../../words/settings.ts'
import { SettingHistory } from './setting-history.tsx'
import { valueLine } from './setting-words.ts'
import type { SettingForm } from './use-setting-form.ts'

interface SettingSectionProps {
  setting: Setting
  hint: string
  form: SettingForm
  /** What the typed values mean. */
  meaning: ReactNode
  children: ReactNode
}

/** A setting in words: what it is for, its fields and what they come to, and what it was. */
export function SettingSection({ setting, hint, form, meaning, children }: SettingSectionProps) {
  const name = settingName(setting.key) ?? setting.key
  const fields = useRef<HTMLFormElement>(null)
  const { tries } = form
  useEffect(() => {
    if (tries > 0) fields.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [tries])
  return (
    <section
      id={setting.key}
      aria-labelledby={`${setting.key}-name`}
      className="grid scroll-mt-20 gap-x-16 gap-y-8 first:border-t-0 first:pt-0 border-t-2 border-ink pt-4 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]"
    >
      <form
        ref={fields}
        noValidate
        className="flex min-w-0 flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault()
          form.submit()
        }}
      >
        <div>
          <h2 id={`${setting.key}-name`} className="text-lg font-semibold">
            {name}
          </h2>
          <p className="mt-1 max-w-measure text-sm text-muted">{hint}</p>
        </div>
        {form.overtaken && <Overtaken setting={setting} onDiscard={form.discard} />}
        {form.overtaking && <Callout>{m.house_overtaking()}</Callout>}
        {form.failure !== null && (
          <div role="alert" className="border-s-3 border-carmine bg-carmine-wash px-4 py-3 text-sm">
            <p className="font-medium">{errorMessage(form.failure.fields[0]?.reason ?? form.failure.reason, form.failure.details)}</p>
            <p className="text-muted">{m.common_nothing_lost()}</p>
          </div>
        )}
        {children}
        <div className="max-w-measure border-s-3 border-line-strong ps-4 text-sm">
          <p className="mb-1 text-xs font-medium text-muted">{m.house_meaning()}</p>
          {meaning}
        </div>
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" kind="primary" busy={form.busy} disabled={!form.unsaved}>
            {form.overtaken ? m.house_save_mine() : m.common_save()}
          </Button>
          {form.unsaved && (
            <Button kind="quiet" onClick={form.discard}>
              {m.house_discard()}
            </Button>
          )}
          <span role="status" className="text-sm text-muted">
            {form.unsaved ? m.house_unsaved() : ''}
          </span>
        </div>
      </form>
      <SettingHistory setting={setting} locked={form.unsaved} />
    </section>
  )
}

function Overtaken({ setting, onDiscard }: { setting: Setting; onDiscard: () => void }) {
  const newest = setting.history.find(({ version }) => version === setting.version)
  return (
    <Callout>
      <p className="font-medium">
        {newest === undefined
          ? m.house_overtaken_by_nobody()
          : m.house_overtaken({ name: `\u2068${newest.changedBy.name}\u2069`, time: when(newest.changedAt) })}
      </p>
      <p>{m.house_overtaken_value({ value: valueLine(setting) })}</p>
      <p className="text-muted">{m.house_overtaken_hint()}</p>
      <button type="button" onClick={onDiscard} className="self-start link">
        {m.house_take_theirs()}
      </button>
    </Callout>
  )
}

function Callout({ children }: { children: ReactNode }) {
  return (
    <div role="alert" className="flex flex-col gap-1 border-s-3 border-saffron bg-saffron-wash px-4 py-3 text-sm">
      {children}
    </div>
  )
}
