import type { Me } from '@lectern/api/contracts/accounts'
import { useNavigate, useRouter } from '@tanstack/react-router'

import { safeNext } from '../lib/safe-next.ts'
import { withoutLocale } from '../lib/locale-path.ts'
import { useServices } from './use-services.ts'

/** Where somebody lands who came to sign in for its own sake. */
const HOME = { trainee: '/learn', corporate_trainee: '/learn', instructor: '/teach', admin: '/' } as const satisfies Record<Me['role'], string>

/** What follows when the session of this tab changes. */
export function useSignedIn(): { welcome: (me: Me, next: string | undefined) => Promise<void>; farewell: () => Promise<void> } {
  const { session } = useServices()
  const router = useRouter()
  const navigate = useNavigate()
  return {
    async welcome(me, next) {
      session.set(me)
      await router.invalidate()
      await navigate({ href: withoutLocale(safeNext(next) ?? HOME[me.role]), replace: true })
    },
    async farewell() {
      session.set(null)
      await navigate({ to: '/' })
      await router.invalidate()
    },
  }
}
