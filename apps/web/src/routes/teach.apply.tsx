import { m } from '@lectern/i18n/messages'
import { createFileRoute } from '@tanstack/react-router'

import { loadPolicy } from '../api/policy.ts'
import { ApplicationState } from '../components/apply/application-state.tsx'
import { ApplySteps } from '../components/apply/apply-steps.tsx'
import { pageHead } from '../lib/page-head.ts'

/** How somebody becomes an instructor (A6). Guests may read it; applying needs an account. */
export const Route = createFileRoute('/teach/apply')({
  loader: async ({ context }) => {
    const { api, session } = context
    // An answer may have come, and with it another role, since this tab asked.
    session.forget()
    const me = await session.me()
    const application = me === null ? null : await api.accounts.myApplication.query()
    const contract = me?.role === 'instructor' ? await loadPolicy(context, 'instructor_contract') : null
    return { head: { title: m.apply_title(), description: m.apply_intro() }, me, application, contract, at: Date.now() }
  },
  staleTime: 0,
  head: ({ loaderData }) => (loaderData ? pageHead(loaderData.head) : {}),
  component: Apply,
})

function Apply() {
  const { me, ...facts } = Route.useLoaderData()
  return (
    <div className="page grid gap-x-16 gap-y-10 py-10 sm:py-14 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="grid content-start gap-8">
        <header className="grid gap-2">
          <h1 className="display text-3xl">{m.apply_title()}</h1>
          {me?.role !== 'instructor' && <p className="max-w-measure text-muted">{m.apply_intro()}</p>}
        </header>
        <div className="max-w-2xl">
          <ApplicationState me={me} {...facts} />
        </div>
      </div>
      <ApplySteps />
    </div>
  )
}
