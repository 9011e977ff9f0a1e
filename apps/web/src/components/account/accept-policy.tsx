import type { Policy } from '@lectern/api/contracts/accounts'
import { errorMessage } from '@lectern/i18n/errors'
import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { useRouter } from '@tanstack/react-router'
import { useRef } from 'react'

import type { ShownPolicy } from '../../api/policy.ts'
import { useAction } from '../../api/use-action.ts'
import { useServices } from '../../api/use-services.ts'
import { Modal } from '../layout/modal.tsx'
import { PolicyText } from './policy-text.tsx'

interface AcceptPolicyProps {
  kind: Policy['kind']
  title: string
  policy: ShownPolicy
  accepted: boolean
  /** Of the button that opens the text. */
  label: string
  main?: boolean
}

/** Opens a policy's text; whoever hasn't accepted this version can do it there. */
export function AcceptPolicy({ kind, title, policy, accepted, label, main = false }: AcceptPolicyProps) {
  const { api, session } = useServices()
  const router = useRouter()
  const dialog = useRef<HTMLDialogElement>(null)
  const accept = useAction(
    () =>
      kind === 'payment_and_refund'
        ? api.accounts.acceptPolicy.mutate({ version: policy.version })
        : api.accounts.acceptContract.mutate({ version: policy.version }),
    async () => {
      dialog.current?.close()
      session.forget()
      await router.invalidate()
    },
  )
  return (
    <>
      <Button kind={main ? 'primary' : 'secondary'} size={main ? 'md' : 'sm'} onClick={() => dialog.current?.showModal()}>
        {label}
      </Button>
      <Modal
        ref={dialog}
        title={title}
        {...(accepted
          ? {}
          : {
              footer: (
                <div className="grid justify-items-end gap-2">
                  {accept.failure !== null && (
                    <p role="alert" className="text-sm text-carmine">
                      {errorMessage(accept.failure.reason, accept.failure.details)}
                    </p>
                  )}
                  <Button kind="primary" busy={accept.pending} onClick={() => void accept.start()}>
                    {m.account_policy_accept()}
                  </Button>
                </div>
              ),
            })}
      >
        <PolicyText policy={policy} html={policy.html} />
      </Modal>
    </>
  )
}
