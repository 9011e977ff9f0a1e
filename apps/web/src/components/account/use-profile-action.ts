import type { Me } from '@lectern/api/contracts/accounts'
import type { LecternClient } from '@lectern/client/client'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'

import { type Action, useAction } from '../../api/use-action.ts'
import { useServices } from '../../api/use-services.ts'

type ProfileChange = Parameters<LecternClient['accounts']['updateProfile']['mutate']>[0]

/** Saves a part of the profile and lets every page know. */
export function useProfileAction(after?: (me: Me) => void): Action<[ProfileChange]> & { saved: boolean } {
  const { api, session } = useServices()
  const router = useRouter()
  const [saved, setSaved] = useState(false)
  const action = useAction(
    (change: ProfileChange) => {
      setSaved(false)
      return api.accounts.updateProfile.mutate(change)
    },
    async (me) => {
      session.set(me)
      await router.invalidate()
      setSaved(true)
      after?.(me)
    },
  )
  return { ...action, saved }
}
