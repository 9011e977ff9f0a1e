import type { Failure } from '@lectern/client/failure'
import { errorMessage } from '@lectern/i18n/errors'
import { type RefObject, useEffect } from 'react'

import { type FieldProblem, fieldProblems } from '../../lib/failure-fields.ts'

export interface Problems<Field extends string> {
  /** What is wrong with a field, as a sentence. */
  of: (field: Field) => string | undefined
  all: FieldProblem[]
  /** What is wrong with the whole, when no field is to blame. */
  general: string | null
}

/**
 * Says what is wrong with a form after its action failed, and puts the cursor into the first bad field; without `focus` it leaves the cursor alone, for
 * forms that save by themselves.
 */
export function useProblems<const Field extends string>(
  form: RefObject<HTMLFormElement | null>,
  failure: Failure | null,
  fields: readonly Field[],
  { focus = true } = {},
): Problems<Field> {
  const all = fieldProblems(failure, fields, errorMessage)
  const first = all[0]?.field

  useEffect(() => {
    if (failure === null || !focus) return
    const bad = first === undefined ? null : form.current?.querySelector<HTMLElement>(`[name="${CSS.escape(first)}"]`)
    const target = bad ?? form.current?.querySelector<HTMLElement>('[data-problems]')
    target?.focus()
  }, [form, failure, first, focus])

  return {
    all,
    of: (field) => all.find((problem) => problem.field === field)?.text,
    general: failure !== null && all.length === 0 ? errorMessage(failure.reason, failure.details) : null,
  }
}
