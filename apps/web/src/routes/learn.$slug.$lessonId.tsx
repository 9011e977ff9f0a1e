import { failureOf } from '@lectern/client/failure'
import { renderMarkdown } from '@lectern/ui/markdown'
import { createFileRoute, getRouteApi } from '@tanstack/react-router'

import { LessonPage } from '../components/learning/lesson-page.tsx'
import { titledHead } from '../lib/page-head.ts'

export const Route = createFileRoute('/learn/$slug/$lessonId')({
  loader: async ({ context: { api }, params: { lessonId } }) => {
    try {
      const lesson = await api.learning.lesson.query({ lessonId })
      return { lesson: { ...lesson, body: null }, html: lesson.body === null ? null : await renderMarkdown(lesson.body, 2) }
    } catch (error) {
      // The frame around says that the person isn't enrolled.
      if (failureOf(error).reason === 'no_grant') return null
      throw error
    }
  },
  // The second to go on from may have moved, also on another device.
  staleTime: 0,
  gcTime: 0,
  head: ({ loaderData }) => titledHead({ loaderData: loaderData?.lesson }),
  component: Lesson,
})

const frame = getRouteApi('/learn/$slug')

function Lesson() {
  const data = Route.useLoaderData()
  const content = frame.useLoaderData()
  if (data === null || content === null) return null
  return <LessonPage key={data.lesson.id} lesson={data.lesson} html={data.html} access={content.access} />
}
