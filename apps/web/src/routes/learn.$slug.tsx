import { failureOf } from '@lectern/client/failure'
import { createFileRoute, Outlet } from '@tanstack/react-router'

import { requirePerson } from '../api/guard.ts'
import { NotEnrolled } from '../components/learning/not-enrolled.tsx'
import { PlayerFrame } from '../components/learning/player-frame.tsx'
import { titledHead } from '../lib/page-head.ts'

export const Route = createFileRoute('/learn/$slug')({
  beforeLoad: requirePerson,
  loader: async ({ context: { api }, params: { slug } }) => {
    try {
      return await api.learning.content.query({ slug })
    } catch (error) {
      // Not a fault: the course is there, but not for this person.
      if (failureOf(error).reason === 'no_grant') return null
      throw error
    }
  },
  staleTime: 60_000,
  staticData: { frame: 'player' },
  head: ({ loaderData }) => titledHead({ loaderData }),
  component: Learn,
})

function Learn() {
  const content = Route.useLoaderData()
  const { slug } = Route.useParams()
  if (content === null) return <NotEnrolled slug={slug} />
  return (
    <PlayerFrame content={content}>
      <Outlet />
    </PlayerFrame>
  )
}
