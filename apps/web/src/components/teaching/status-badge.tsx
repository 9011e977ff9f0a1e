import type { TeachingCourse } from '@lectern/api/contracts/teaching'
import { m } from '@lectern/i18n/messages'
import { Badge, type BadgeTone } from '@lectern/ui/badge'

const STATES = {
  draft: { tone: 'neutral', word: () => m.teaching_status_draft() },
  published: { tone: 'leaf', word: () => m.teaching_status_published() },
  closed: { tone: 'saffron', word: () => m.teaching_status_closed() },
} as const satisfies Record<TeachingCourse['status'], { tone: BadgeTone; word: () => string }>

export function StatusBadge({ status }: { status: TeachingCourse['status'] }) {
  const { tone, word } = STATES[status]
  return <Badge tone={tone}>{word()}</Badge>
}
