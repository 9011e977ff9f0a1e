import { useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'

import { client } from '../../data/api.ts'
import { rememberWho } from '../../data/session.ts'
import { nextPlace } from '../../lib/next-place.ts'

interface Credentials {
  identifier: string
  password: string
}

/** Logs an administrator in and goes on to `next`. Anybody else is logged out again and the answer is `not_admin`. */
export function useLogIn(next: string | undefined) {
  const router = useRouter()
  return useMutation({
    async mutationFn(credentials: Credentials): Promise<'welcome' | 'not_admin'> {
      const me = await client.accounts.logIn.mutate(credentials)
      if (me.role === 'admin') {
        rememberWho(me)
        return 'welcome'
      }
      await client.accounts.logOut.mutate()
      rememberWho(null)
      return 'not_admin'
    },
    onSuccess(answer) {
      if (answer === 'welcome') router.history.push(nextPlace(next))
    },
  })
}
