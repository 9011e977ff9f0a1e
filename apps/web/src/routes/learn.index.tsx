import type { MyCourse } from '@lectern/api/contracts/learning'
import { m } from '@lectern/i18n/messages'
import { buttonClasses } from '@lectern/ui/button-classes'
import { CourseCover } from '@lectern/ui/course-cover'
import { ProgressBar } from '@lectern/ui/progress'
import { EmptyState } from '@lectern/ui/states'
import { createFileRoute, Link } from '@tanstack/react-router'

import { requirePerson } from '../api/guard.ts'
import { useServices } from '../api/use-services.ts'
import { NO_SUBJECT_HUE } from '../components/catalogue/hue.ts'
import { titledHead } from '../lib/page-head.ts'
import { joinNames } from '../lib/names.ts'

export const Route = createFileRoute('/learn/')({
  beforeLoad: requirePerson,
  loader: async ({ context: { api } }) => ({ title: m.learning_title(), courses: await api.learning.myCourses.query() }),
  staleTime: 0,
  head: titledHead,
  component: MyCourses,
})

function MyCourses() {
  const { courses } = Route.useLoaderData()
  const groups = [
    { title: m.learning_in_progress(), courses: courses.filter(({ progress }) => progress.percent > 0 && progress.percent < 100) },
    { title: m.learning_not_started(), courses: courses.filter(({ progress }) => progress.percent === 0) },
    { title: m.learning_finished(), courses: courses.filter(({ progress }) => progress.percent === 100) },
  ].filter((group) => group.courses.length > 0)

  return (
    <div className="page grid gap-10 py-10 sm:py-14">
      <h1 className="display text-3xl">{m.learning_title()}</h1>
      {courses.length === 0 && (
        <EmptyState
          title={m.learning_none()}
          action={
            <Link to="/courses" className={buttonClasses('primary')}>
              {m.learning_find()}
            </Link>
          }
        >
          {m.learning_none_text()}
        </EmptyState>
      )}
      {groups.map((group) => (
        <section key={group.title} className="grid gap-3">
          <h2 className="text-sm font-semibold text-muted">{group.title}</h2>
          <ul className="divide-y divide-line border-y border-line">
            {group.courses.map((course) => (
              <li key={course.id}>
                <MyCourseRow course={course} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function MyCourseRow({ course }: { course: MyCourse }) {
  const { locale } = useServices()
  const { progress, continueAt } = course
  const finished = progress.percent === 100
  const started = progress.percent > 0 || (continueAt?.positionSeconds ?? 0) > 0
  return (
    <article className="group relative grid grid-cols-[6rem_1fr] items-center gap-x-5 gap-y-3 py-5 sm:grid-cols-[10rem_1fr_auto]">
      <CourseCover id={course.id} hue={course.subjectHue ?? NO_SUBJECT_HUE} />
      <div className="grid min-w-0 gap-1.5">
        <h3 className="text-lg leading-snug font-semibold" lang={course.language}>
          <Link to="/learn/$slug" params={{ slug: course.slug }} className="underline-offset-4 group-hover:underline after:absolute after:inset-0">
            <bdi>{course.title}</bdi>
          </Link>
        </h3>
        <p className="line-clamp-1 text-sm text-muted">
          <bdi>{joinNames(course.instructors, locale)}</bdi>
        </p>
        <div className="max-w-md">
          <ProgressBar share={progress.percent / 100} label={course.title} figure tone={finished ? 'leaf' : 'saffron'} />
        </div>
        {!finished && continueAt !== null && (
          <p className="line-clamp-1 text-sm text-muted">
            <bdi>{m.learning_continue_at({ lesson: continueAt.title })}</bdi>
          </p>
        )}
      </div>
      <span aria-hidden="true" className={buttonClasses(finished ? 'secondary' : 'primary', 'md', 'max-sm:hidden')}>
        {finished ? m.learning_review() : started ? m.learning_resume() : m.learning_start()}
      </span>
    </article>
  )
}
