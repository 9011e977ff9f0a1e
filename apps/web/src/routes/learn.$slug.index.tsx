import { createFileRoute, redirect } from '@tanstack/react-router'

/** Where "continue" leads. */
export const Route = createFileRoute('/learn/$slug/')({
  loader: async ({ params: { slug }, parentMatchPromise }) => {
    const content = (await parentMatchPromise).loaderData
    const lessonId = content?.continueLessonId ?? content?.sections.flatMap(({ lessons }) => lessons)[0]?.id
    if (lessonId !== undefined) throw redirect({ to: '/learn/$slug/$lessonId', params: { slug, lessonId }, replace: true })
  },
  staleTime: 0,
})
