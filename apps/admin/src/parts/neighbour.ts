/** The row after or before one; the first row when none is chosen or the chosen one is gone; null at the end. */
export function neighbour(ids: readonly string[], here: string | undefined, direction: 'next' | 'previous'): string | null {
  const index = here === undefined ? -1 : ids.indexOf(here)
  if (index === -1) return ids[0] ?? null
  return ids[direction === 'next' ? index + 1 : index - 1] ?? null
}
