import { createFileRoute } from '@tanstack/react-router'

import { requirePerson } from '../api/guard.ts'
import { loadPolicy } from '../api/policy.ts'
import { Builder } from '../components/teaching/builder.tsx'
import { OnlyInstructors } from '../components/teaching/only-instructors.tsx'
import { titledHead } from '../lib/page-head.ts'
import { parseBuilderSearch } from '../teaching/tabs.ts'

export const Route = createFileRoute('/teach/$courseId')({
  validateSearch: parseBuilderSearch,
  beforeLoad: requirePerson,
  loader: async ({ context, params: { courseId } }) => {
    const { api, session } = context
    if ((await session.me())?.role !== 'instructor') return null
    const [course, uploads, subjects, contract] = await Promise.all([
      api.teaching.courseForEdit.query({ courseId }),
      // Without the media server everything but the videos can still be edited.
      api.media.uploads.query({ courseId }).catch(() => null),
      api.catalog.subjects.query(),
      loadPolicy(context, 'instructor_contract'),
    ])
    return { course, uploads, subjects, contract }
  },
  staleTime: 0,
  gcTime: 0,
  head: ({ loaderData }) => titledHead({ loaderData: loaderData?.course }),
  component: EditCourse,
})

function EditCourse() {
  const data = Route.useLoaderData()
  const { tab = 'lessons' } = Route.useSearch()
  if (data === null) return <OnlyInstructors />
  return <Builder key={data.course.id} tab={tab} {...data} />
}
