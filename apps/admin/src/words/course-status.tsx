import { m } from '@lectern/i18n/messages'
import { Badge, type BadgeTone } from '@lectern/ui/badge'

import type { CourseStatus } from '../filters/courses.ts'

const WORDS = {
  draft: { tone: 'saffron', say: () => m.admin_course_status_draft() },
  published: { tone: 'leaf', say: () => m.admin_course_status_published() },
  closed: { tone: 'neutral', say: () => m.admin_course_status_closed() },
} as const satisfies Record<CourseStatus, { tone: BadgeTone; say: () => string }>

export function courseStatusName(status: CourseStatus): string {
  return WORDS[status].say()
}

export function CourseStatusBadge({ status }: { status: CourseStatus }) {
  return <Badge tone={WORDS[status].tone}>{WORDS[status].say()}</Badge>
}
