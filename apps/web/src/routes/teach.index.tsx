import { m } from '@lectern/i18n/messages'
import { EmptyState } from '@lectern/ui/states'
import { createFileRoute } from '@tanstack/react-router'

import { requirePerson } from '../api/guard.ts'
import { NewCourse } from '../components/teaching/new-course.tsx'
import { OnlyInstructors } from '../components/teaching/only-instructors.tsx'
import { TeachingCourses } from '../components/teaching/teaching-courses.tsx'
import { titledHead } from '../lib/page-head.ts'

export const Route = createFileRoute('/teach/')({
  beforeLoad: requirePerson,
  loader: async ({ context: { api, session } }) => ({
    title: m.teaching_title(),
    courses: (await session.me())?.role === 'instructor' ? await api.teaching.myCourses.query() : null,
  }),
  staleTime: 0,
  head: titledHead,
  component: Teach,
})

function Teach() {
  const { courses } = Route.useLoaderData()
  if (courses === null) return <OnlyInstructors />
  return (
    <div className="page grid gap-8 py-10 sm:py-14">
      <header className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <h1 className="display text-3xl">{m.teaching_title()}</h1>
          <p className="mt-1 text-muted">{m.teaching_intro()}</p>
        </div>
        <NewCourse />
      </header>
      {courses.length === 0 ? <EmptyState title={m.teaching_none()}>{m.teaching_none_text()}</EmptyState> : <TeachingCourses courses={courses} />}
    </div>
  )
}
