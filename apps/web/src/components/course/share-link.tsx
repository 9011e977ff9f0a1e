import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { useState } from 'react'

import { LinkIcon } from '../icons.tsx'

/** Copies the address of this page (C7). */
export function ShareLink() {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    const { origin, pathname } = window.location
    await navigator.clipboard.writeText(origin + pathname)
    setCopied(true)
  }
  return (
    <Button kind="quiet" size="sm" className="justify-self-start" onClick={() => void copy()} onBlur={() => setCopied(false)}>
      <LinkIcon />
      <span aria-live="polite">{copied ? m.common_copied() : m.course_share()}</span>
    </Button>
  )
}
