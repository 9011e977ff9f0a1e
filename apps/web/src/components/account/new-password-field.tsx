import { m } from '@lectern/i18n/messages'
import { PasswordField } from '@lectern/ui/text-field'
import Check from 'lucide-react/icons/check'
import { useState } from 'react'

/** As the servers demand; the list of common ones stays with them. */
const LEAST = 10

/** A password being chosen: says while typing whether it is long enough. */
export function NewPasswordField({ label, error }: { label: string; error: string | undefined }) {
  const [typed, setTyped] = useState(0)
  // What was refused is no longer what stands there once it has been changed.
  const [changed, setChanged] = useState(false)
  if (error === undefined && changed) setChanged(false)
  const wrong = changed ? undefined : error
  return (
    <PasswordField
      name="password"
      label={label}
      autoComplete="new-password"
      onInput={(event) => {
        setTyped(event.currentTarget.value.length)
        setChanged(error !== undefined)
      }}
      error={wrong}
      hint={
        typed === 0 || wrong !== undefined ? (
          m.account_password_hint()
        ) : typed < LEAST ? (
          <span className="figures">{m.account_password_typed({ typed, least: LEAST })}</span>
        ) : (
          <span className="flex items-start gap-1.5 text-leaf">
            <Check aria-hidden="true" className="mt-[0.2em] size-[1.1em] shrink-0" />
            {m.account_password_long()}
          </span>
        )
      }
      required
    />
  )
}
