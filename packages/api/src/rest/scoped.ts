import { ACCESS, type ProcedureName, ruleOf } from '../access.ts'

/** Names of the procedures that an API token can reach: those with a scope. */
export type ScopedName = { [Name in ProcedureName]: (typeof ACCESS)[Name] extends { scope: string } ? Name : never }[ProcedureName]

export function isScoped(name: string): name is ScopedName {
  return Object.hasOwn(ACCESS, name) && ruleOf(name as ProcedureName).scope !== undefined // a key of the table just now
}
