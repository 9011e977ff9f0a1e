import type { SocialLink } from '@lectern/api/contracts/accounts'

/** A link while it is being edited; `key` stays with it when it moves. */
export interface DraftLink extends SocialLink {
  readonly key: string
}

/** As many as the server takes. */
export const MOST_LINKS = 8

export function draftOf(links: readonly SocialLink[]): DraftLink[] {
  return links.map((link, index) => ({ ...link, key: `${index} ${link.url}` }))
}

/** Another empty row, when there is room for one. */
export function addLink(links: readonly DraftLink[], key: string): DraftLink[] {
  return links.length >= MOST_LINKS ? [...links] : [...links, { key, label: '', url: '' }]
}

export function changeLink(links: readonly DraftLink[], key: string, change: Partial<SocialLink>): DraftLink[] {
  return links.map((link) => (link.key === key ? { ...link, ...change } : link))
}

export function removeLink(links: readonly DraftLink[], key: string): DraftLink[] {
  return links.filter((link) => link.key !== key)
}

/** One place up or down; unchanged at the ends. */
export function moveLink(links: readonly DraftLink[], key: string, by: -1 | 1): DraftLink[] {
  const from = links.findIndex((link) => link.key === key)
  const moved = links[from]
  const to = from + by
  return moved === undefined || to < 0 || to >= links.length ? [...links] : links.toSpliced(from, 1).toSpliced(to, 0, moved)
}

/** Those with something in them. */
export function filledLinks(links: readonly DraftLink[]): DraftLink[] {
  return links.filter(({ label, url }) => label.trim() !== '' || url.trim() !== '')
}

/** An address as people type it: a missing scheme is added, other schemes stay for the server to refuse. */
export function withScheme(url: string): string {
  const typed = url.trim()
  return typed === '' || /^[a-z][a-z\d+.-]*:/i.test(typed) || !typed.includes('.') ? typed : `https://${typed}`
}
