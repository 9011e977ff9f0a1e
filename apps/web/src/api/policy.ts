import type { Policy } from '@lectern/api/contracts/accounts'
import { renderMarkdown } from '@lectern/ui/markdown'

import type { Services } from './services.ts'

export interface ShownPolicy {
  version: number
  publishedAt: string
  html: string
}

/** The policy in force, in the page's language and ready to show. */
export async function loadPolicy({ api, locale }: Services, kind: Policy['kind']): Promise<ShownPolicy> {
  const { version, publishedAt, body } = await api.accounts.policy.query({ kind })
  return { version, publishedAt, html: await renderMarkdown(body[locale], 2) }
}
