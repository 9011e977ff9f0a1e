import type { CoursePage } from '@lectern/api/contracts/catalog'
import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { buttonClasses } from '@lectern/ui/button-classes'
import { Link, useNavigate, useRouter } from '@tanstack/react-router'

import { useAction } from '../../api/use-action.ts'
import { useMe, useServices } from '../../api/use-services.ts'
import { newKey } from '../../lib/mutation-key.ts'
import { LazyFailureText } from '../states/lazy-failure-text.tsx'

const WIDE = buttonClasses('primary', 'lg', 'w-full')

/** The one thing that this visitor may do with the course next. */
export function EnrolChoice({ course }: { course: CoursePage }) {
  const me = useMe()
  const { enrolled, teaches, awaitingOrderId } = course.viewer
  if (enrolled) {
    return (
      <div className="grid gap-3">
        <p className="text-sm text-leaf">{m.course_owned()}</p>
        <Link to="/learn/$slug" params={{ slug: course.slug }} className={WIDE}>
          {m.course_continue()}
        </Link>
      </div>
    )
  }
  if (teaches) {
    return (
      <div className="grid gap-3">
        <p className="text-sm text-muted">{m.course_teaches()}</p>
        <Link to="/teach/$courseId" params={{ courseId: course.id }} className={WIDE}>
          {m.course_edit()}
        </Link>
      </div>
    )
  }
  if (course.status === 'closed') return <p className="text-muted">{m.course_closed()}</p>
  if (me !== null && me.role !== 'trainee') {
    return <p className="text-sm text-muted">{me.role === 'corporate_trainee' ? m.course_ask_organisation() : m.course_only_trainees()}</p>
  }
  if (course.price === null) return null
  if (course.price.amount === '0') return <EnrolFree course={course} />
  return (
    <div className="grid gap-3">
      {awaitingOrderId !== null && (
        <p className="border-s-4 border-saffron bg-saffron-wash px-3 py-2 text-sm">
          {m.course_waiting()}{' '}
          <Link to="/checkout/result" search={{ order: awaitingOrderId }} className="link">
            {m.course_waiting_link()}
          </Link>
        </p>
      )}
      <Link to="/checkout" search={{ course: course.id }} className={WIDE}>
        {m.course_buy()}
      </Link>
    </div>
  )
}

function EnrolFree({ course }: { course: CoursePage }) {
  const me = useMe()
  const { api } = useServices()
  const navigate = useNavigate()
  const router = useRouter()
  const enrol = useAction(
    () => api.learning.enrolFree.mutate({ courseId: course.id }, newKey()),
    async ({ slug }) => {
      await router.invalidate()
      await navigate({ to: '/learn/$slug', params: { slug } })
    },
  )
  if (me === null) {
    return (
      <Link to="/sign-up" search={{ next: `/courses/${encodeURIComponent(course.slug)}` }} className={WIDE}>
        {m.course_enrol_free()}
      </Link>
    )
  }
  return (
    <div className="grid gap-2">
      <Button kind="primary" size="lg" className="w-full" busy={enrol.pending} onClick={() => void enrol.start()}>
        {enrol.pending ? m.course_enrolling() : m.course_enrol_free()}
      </Button>
      {enrol.failure !== null && <LazyFailureText failure={enrol.failure} />}
    </div>
  )
}
