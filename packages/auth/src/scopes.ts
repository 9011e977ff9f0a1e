/** What an API token may be allowed to do (A9). A token never reaches a procedure whose row in the access table names no scope. */
export const SCOPES = ['courses:read', 'learning:read', 'orders:read', 'teaching:write', 'staff:read'] as const
export type Scope = (typeof SCOPES)[number]

export function isScope(value: string): value is Scope {
  return SCOPES.some((scope) => scope === value)
}
