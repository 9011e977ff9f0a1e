import type { Me } from '@lectern/api/contracts/accounts'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'

import { type Action, useAction } from '../../api/use-action.ts'
import { useServices } from '../../api/use-services.ts'

/** Does something that changes the person, and lets every page know. `done` after it worked, until it is started again. */
export function useMeAction<Args extends unknown[]>(
  run: (...args: Args) => Promise<Me>,
  after?: (me: Me, ...args: Args) => void | Promise<void>,
): Action<Args> & { done: boolean } {
  const { session } = useServices()
  const router = useRouter()
  const [done, setDone] = useState(false)
  const action = useAction<Args, Me>(
    (...args) => {
      setDone(false)
      return run(...args)
    },
    async (me, ...args) => {
      session.set(me)
      await router.invalidate()
      setDone(true)
      await after?.(me, ...args)
    },
  )
  return { ...action, done }
}
