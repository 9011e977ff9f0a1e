import type { Subject } from '@lectern/api/contracts/catalog'

/**
 * Which of the counted subjects are offered: the subjects, and the parts of the one that is chosen, directly after it. The API counts all of them in
 * one flat list.
 */
export function offeredSubjects<Counted extends { value: string }>(
  counted: readonly Counted[],
  subjects: readonly Subject[],
  chosen: string | undefined,
): (Counted & { isPart: boolean })[] {
  const bySlug = new Map(counted.map((facet) => [facet.value, facet]))
  return subjects.flatMap((subject) => {
    const open = subject.slug === chosen || subject.children.some(({ slug }) => slug === chosen)
    const parts = open ? subject.children.flatMap(({ slug }) => bySlug.get(slug) ?? []) : []
    const own = bySlug.get(subject.slug)
    return [...(own ? [{ ...own, isPart: false }] : []), ...parts.map((part) => ({ ...part, isPart: true }))]
  })
}
