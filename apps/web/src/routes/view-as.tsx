import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { createFileRoute, useNavigate, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

import { useAction } from '../api/use-action.ts'
import { useServices } from '../api/use-services.ts'
import { AuthPage } from '../components/account/auth-page.tsx'
import { LazyFailureText } from '../components/states/lazy-failure-text.tsx'
import { mayPass } from '../lib/failure-fields.ts'
import { keyHead } from '../lib/page-head.ts'
import { params } from '../lib/search-params.ts'

/** Where the console sends an admin who looks at the site as somebody (A8). */
export const Route = createFileRoute('/view-as')({
  validateSearch: (raw: Record<string, unknown>) => params(raw, ['token']),
  loader: () => ({ title: m.settings_viewing_begin() }),
  head: keyHead,
  component: ViewAs,
})

function ViewAs() {
  const { token = '' } = Route.useSearch()
  const { api, session } = useServices()
  const router = useRouter()
  const navigate = useNavigate()
  const begin = useAction(
    () => api.accounts.beginViewing.mutate({ token }),
    async (me) => {
      session.set(me)
      await router.invalidate()
      // The link works once: going back must not lead to it.
      await navigate({ to: '/', replace: true })
    },
  )
  const { start, failure } = begin
  useEffect(() => {
    void start()
  }, [start])

  if (failure === null) return <AuthPage title={m.settings_viewing_begin()} intro={m.settings_viewing_opening()} />
  if (mayPass(failure))
    return (
      <AuthPage title={m.settings_viewing_begin()}>
        <LazyFailureText failure={failure} />
        <Button kind="primary" className="justify-self-start" busy={begin.pending} onClick={() => void start()}>
          {m.common_retry()}
        </Button>
      </AuthPage>
    )
  return <AuthPage title={m.settings_viewing_spent()} intro={m.settings_viewing_spent_text()} />
}
