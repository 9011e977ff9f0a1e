import type { PolicyHistory } from '@lectern/api/contracts/staff'
import { useState } from 'react'

import { draftFrom, type PolicyDraft, readKept } from './draft.ts'
import { inForceOf } from './versions.ts'

/** A draft that stays in this browser until it is published or thrown away: a policy is written in more than one sitting. */
export function useDraft(history: PolicyHistory) {
  const key = `lectern_policy_draft_${history.kind}`
  const [typed, setTyped] = useState<PolicyDraft | null>(() => readKept(localStorage.getItem(key)))
  const inForce = inForceOf(history)
  const draft = typed ?? draftFrom(inForce)
  return {
    draft,
    begun: typed !== null,
    /** Another version was published since this was begun. */
    overtaken: typed !== null && inForce !== undefined && typed.base < inForce.version,
    change(part: Partial<PolicyDraft>) {
      const next = { ...draft, ...part }
      setTyped(next)
      localStorage.setItem(key, JSON.stringify(next))
    },
    forget() {
      setTyped(null)
      localStorage.removeItem(key)
    },
  }
}
