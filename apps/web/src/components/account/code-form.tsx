import type { Me } from '@lectern/api/contracts/accounts'
import { errorMessage } from '@lectern/i18n/errors'
import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { CodeInput } from '@lectern/ui/code-input'
import { type ReactNode, useState } from 'react'

import { useAction } from '../../api/use-action.ts'
import { useServices } from '../../api/use-services.ts'

interface CodeFormProps {
  onConfirmed: (me: Me) => void | Promise<void>
  autoFocus?: boolean
  /** Another way out, beside the buttons. */
  children?: ReactNode
}

/** The code from the mail, typed or pasted; a new one can be asked for. */
export function CodeForm({ onConfirmed, autoFocus = false, children }: CodeFormProps) {
  const { api } = useServices()
  const [code, setCode] = useState('')
  const [resentTo, setResentTo] = useState<string | null>(null)
  const verify = useAction((typed: string) => api.accounts.verifyEmail.mutate({ code: typed }), onConfirmed)
  const resend = useAction(
    () => api.accounts.resendCode.mutate(),
    ({ sentTo }) => {
      setCode('')
      setResentTo(sentTo)
      verify.clear()
    },
  )
  return (
    <form
      noValidate
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        void verify.start(code)
      }}
    >
      {/* Where the page asks for nothing else, people come to type this. */}
      <CodeInput
        name="code"
        label={m.account_verify_code()}
        value={code}
        onChange={(typed) => {
          setCode(typed)
          verify.clear()
        }}
        onComplete={(typed) => void verify.start(typed)}
        error={verify.failure === null ? '' : errorMessage(verify.failure.fields[0]?.reason ?? verify.failure.reason, verify.failure.details)}
        autoFocus={autoFocus}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" kind="primary" busy={verify.pending}>
          {m.account_verify_submit()}
        </Button>
        <Button kind="quiet" busy={resend.pending} onClick={() => void resend.start()}>
          {m.account_verify_resend()}
        </Button>
        {children}
      </div>
      <p role="status" className="text-sm empty:hidden">
        {resend.failure !== null ? (
          <span className="text-carmine">{errorMessage(resend.failure.reason, resend.failure.details)}</span>
        ) : (
          resentTo !== null && !resend.pending && <span className="text-leaf">{m.account_verify_resent({ email: resentTo })}</span>
        )}
      </p>
    </form>
  )
}
