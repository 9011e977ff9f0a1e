import { m } from '@lectern/i18n/messages'
import { createFileRoute } from '@tanstack/react-router'

import { useMe } from '../api/use-services.ts'
import { AccountPage } from '../components/account/account-page.tsx'
import { TokenSection } from '../components/account/token-section.tsx'
import { titledHead } from '../lib/page-head.ts'

export const Route = createFileRoute('/account/tokens')({
  loader: async ({ context }) => ({ title: m.account_section_tokens(), tokens: await context.api.accounts.tokens.query(), at: Date.now() }),
  staleTime: 0,
  head: titledHead,
  component: Tokens,
})

function Tokens() {
  const { tokens, at } = Route.useLoaderData()
  const me = useMe()
  if (me === null) return null
  return (
    <AccountPage
      title={m.account_section_tokens()}
      intro={
        <>
          {m.settings_tokens_text()}{' '}
          <a href="/api/v1/openapi.json" className="link">
            {m.settings_tokens_docs()}
          </a>
        </>
      }
    >
      <TokenSection tokens={tokens} me={me} at={at} />
    </AccountPage>
  )
}
