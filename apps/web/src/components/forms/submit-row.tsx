import { Button } from '@lectern/ui/button'
import type { ReactNode } from 'react'

import { SavedNote } from './saved-note.tsx'

interface SubmitRowProps {
  label: string
  pending: boolean
  /** It worked: says so beside the button. */
  done?: boolean
  /** Said instead of "Saved". */
  doneText?: string
  /** Other ways on, after the button. */
  children?: ReactNode
}

/** The end of a form in a page of settings. */
export function SubmitRow({ label, pending, done = false, doneText, children }: SubmitRowProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Button type="submit" kind="primary" busy={pending}>
        {label}
      </Button>
      {children}
      <SavedNote shown={done} {...(doneText === undefined ? {} : { text: doneText })} />
    </div>
  )
}
