import type { Me } from '@lectern/api/contracts/accounts'
import { useNavigate, useRouter } from '@tanstack/react-router'

import { withoutLocale } from '../lib/locale-path.ts'
import { owesAgreement } from '../lib/owes-agreement.ts'
import { safeNext } from '../lib/safe-next.ts'
import { useServices } from './use-services.ts'

/** Where somebody lands who came to sign in for its own sake. */
const HOME = { trainee: '/learn', corporate_trainee: '/learn', instructor: '/teach', admin: '/' } as const satisfies Record<Me['role'], string>

interface SignedIn {
  /** Goes on as this person. */
  welcome: (me: Me, next: string | undefined) => Promise<void>
  /** The same after a log-in: who hasn't accepted the policy in force is shown it on the way (A5). */
  returning: (me: Me, next: string | undefined) => Promise<void>
  /** Goes on as a guest. */
  farewell: () => Promise<void>
}

/** What follows when the session of this tab changes. */
export function useSignedIn(): SignedIn {
  const { session } = useServices()
  const router = useRouter()
  const navigate = useNavigate()
  const onward = (me: Me, next: string | undefined) => withoutLocale(safeNext(next) ?? HOME[me.role])
  const goOn = async (me: Me, href: string) => {
    session.set(me)
    // In this order: looked at anew, a page for guests would send them on by itself, past a step that they still owe.
    await navigate({ href, replace: true })
    await router.invalidate()
  }
  return {
    welcome: (me, next) => goOn(me, onward(me, next)),
    returning: (me, next) => {
      const href = onward(me, next)
      return goOn(me, owesAgreement(me, href) ? `/welcome?${new URLSearchParams({ next: href }).toString()}` : href)
    },
    async farewell() {
      session.set(null)
      await navigate({ to: '/' })
      await router.invalidate()
    },
  }
}
