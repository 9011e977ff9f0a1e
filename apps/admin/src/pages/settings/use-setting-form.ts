import type { Setting } from '@lectern/api/contracts/staff'
import { failureOf } from '@lectern/client/failure'
import { m } from '@lectern/i18n/messages'
import { showToast } from '@lectern/ui/toast'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'

import { api } from '../../data/api.ts'
import type { FieldProblem, Reading } from './drafts.ts'
import type { SaveInput } from './save-input.ts'
import { keepSaved, refreshSettings } from './settings-query.ts'

interface SettingShape<Draft, Value> {
  setting: Setting
  /** What is in force, as it would be typed. */
  saved: Draft
  read: (draft: Draft) => Reading<Value>
  toInput: (value: Value, version: number) => SaveInput
  /** Tells the page whether something is typed that isn't saved. */
  onUnsaved: (key: Setting['key'], unsaved: boolean) => void
}

/**
 * The form of one setting. What somebody else saves meanwhile never takes away what was typed: it is shown, and saving goes on from their version.
 */
export function useSettingForm<Draft extends object, Value extends object>({ setting, saved, read, toInput, onUnsaved }: SettingShape<Draft, Value>) {
  const [typed, setTyped] = useState<{ draft: Draft; base: number } | null>(null)
  const [tries, setTries] = useState(0)
  const draft = typed?.draft ?? saved
  const reading = read(draft)
  const unsaved = typed !== null && JSON.stringify(typed.draft) !== JSON.stringify(saved)
  const { key, version } = setting

  useEffect(() => {
    onUnsaved(key, unsaved)
    return () => onUnsaved(key, false)
  }, [key, unsaved, onUnsaved])

  const save = useMutation(
    api.staff.saveSetting.mutationOptions({
      async onSuccess(next) {
        await keepSaved(next)
        setTyped(null)
        setTries(0)
        showToast({ title: m.house_setting_saved(), tone: 'good' })
      },
      onError(error) {
        if (failureOf(error).reason === 'setting_changed') void refreshSettings()
      },
    }),
  )
  const failure = save.error === null ? null : failureOf(save.error)
  const changedMeanwhile = failure?.reason === 'setting_changed'

  return {
    draft,
    unsaved,
    busy: save.isPending,
    tries,
    value: 'value' in reading ? reading.value : null,
    /** Why a field can't be saved; silent until it was tried. */
    problem(field: keyof Value & string): FieldProblem | undefined {
      return tries > 0 && 'problems' in reading ? reading.problems[field] : undefined
    },
    /** Somebody else's version came while this was typed. */
    overtaken: unsaved && typed.base < version,
    /** The server has refused for that reason, and their version isn't here yet. */
    overtaking: changedMeanwhile && unsaved && typed.base === version,
    failure: changedMeanwhile ? null : failure,
    change(part: Partial<Draft>) {
      setTyped((before) => ({ draft: { ...(before?.draft ?? saved), ...part }, base: before?.base ?? version }))
    },
    discard() {
      setTyped(null)
      setTries(0)
      save.reset()
    },
    submit() {
      setTries((count) => count + 1)
      if ('value' in reading) save.mutate(toInput(reading.value, version))
    },
  }
}

export type SettingForm = Omit<ReturnType<typeof useSettingForm<object, object>>, 'draft' | 'value' | 'problem' | 'change'>
