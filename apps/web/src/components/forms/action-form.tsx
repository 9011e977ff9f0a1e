import { type ReactNode, type RefObject, useRef } from 'react'

import type { Action } from '../../api/use-action.ts'
import { FormProblems } from './form-problems.tsx'
import { useProblems } from './use-problems.ts'

interface ActionFormProps<Field extends string> {
  action: Action<[FormData]>
  /** Names of the fields in their order, each with the word that stands above it. */
  labels: Readonly<Record<Field, string>>
  /** Only needed to reset the form. */
  ref?: RefObject<HTMLFormElement | null>
  className?: string
  /** Is given what is wrong with each field. */
  children: (error: (field: Field) => string | undefined) => ReactNode
}

/** A form that does one thing with what is typed into it: says above and at each field what is wrong, and puts the cursor there. */
export function ActionForm<Field extends string>({ action, labels, ref, className = '', children }: ActionFormProps<Field>) {
  const own = useRef<HTMLFormElement>(null)
  const form = ref ?? own
  const problems = useProblems<string>(form, action.failure, Object.keys(labels))
  return (
    <form
      ref={form}
      method="post"
      noValidate
      className={`grid gap-5 ${className}`}
      onSubmit={(event) => {
        event.preventDefault()
        void action.start(new FormData(event.currentTarget))
      }}
    >
      <FormProblems problems={problems} labels={labels} />
      {children(problems.of)}
    </form>
  )
}
