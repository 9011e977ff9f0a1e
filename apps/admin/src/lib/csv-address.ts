/** The address of a whole list as a file, narrowed like the list; what isn't filtered by is left out. */
export function csvAddress(list: 'users' | 'audit', query: object): string {
  const params = new URLSearchParams(Object.entries(query).flatMap(([key, value]) => (typeof value === 'string' && value !== '' ? [[key, value]] : [])))
  return params.size === 0 ? `/api/core/csv/${list}` : `/api/core/csv/${list}?${params.toString()}`
}
