import { m } from '@lectern/i18n/messages'
import { Badge, type BadgeTone } from '@lectern/ui/badge'

import type { ApplicationState } from '../filters/applications.ts'

const WORDS = {
  pending: { tone: 'saffron', say: () => m.people_application_pending() },
  approved: { tone: 'leaf', say: () => m.people_application_approved() },
  rejected: { tone: 'neutral', say: () => m.people_application_rejected() },
} as const satisfies Record<ApplicationState, { tone: BadgeTone; say: () => string }>

export function applicationStateName(state: ApplicationState): string {
  return WORDS[state].say()
}

export function ApplicationStateBadge({ state }: { state: ApplicationState }) {
  return <Badge tone={WORDS[state].tone}>{WORDS[state].say()}</Badge>
}
