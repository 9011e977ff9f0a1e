import type { Policy } from '@lectern/api/contracts/accounts'
import { formatDate } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'

import { useServices } from '../../api/use-services.ts'

/** A policy as it is shown to be accepted. */
export function PolicyText({ policy, html }: { policy: Pick<Policy, 'version' | 'publishedAt'>; html: string }) {
  const { locale } = useServices()
  return (
    <>
      <p className="mb-5 text-sm text-muted">{m.account_policy_version({ version: policy.version, date: formatDate(policy.publishedAt, locale) })}</p>
      {/* Made by renderMarkdown, which lets no raw HTML through. */}
      <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
    </>
  )
}
