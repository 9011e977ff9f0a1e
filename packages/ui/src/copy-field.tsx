import { m } from '@lectern/i18n/messages'
import Check from 'lucide-react/icons/check'
import Copy from 'lucide-react/icons/copy'
import { useState } from 'react'

import { Button } from './button.tsx'
import { CONTROL_CLASSES, FieldFrame, type FieldProps, useFieldIds } from './field.tsx'

/** Text to take along: a link, a token that is shown once. */
export function CopyField({ value, ...field }: FieldProps & { value: string }) {
  const ids = useFieldIds(undefined, field.hint, field.error)
  const [copied, setCopied] = useState(false)
  return (
    <FieldFrame ids={ids} {...field}>
      <span className="flex gap-2">
        <input
          id={ids.id}
          readOnly
          dir="ltr"
          value={value}
          aria-describedby={ids.describedBy}
          onFocus={(event) => event.currentTarget.select()}
          className={`${CONTROL_CLASSES} font-mono text-sm`}
        />
        <Button
          onClick={() => {
            navigator.clipboard.writeText(value).then(
              () => setCopied(true),
              () => document.getElementById(ids.id)?.focus(),
            )
          }}
          onBlur={() => setCopied(false)}
        >
          {copied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
          <span aria-live="polite">{copied ? m.common_copied() : m.common_copy()}</span>
        </Button>
      </span>
    </FieldFrame>
  )
}
