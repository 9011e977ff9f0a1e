import { DomainError } from '@lectern/kernel/errors'

const TAKEN = {
  users_username: { reason: 'username_taken', field: 'username' },
  users_email: { reason: 'email_taken', field: 'email' },
} as const

/** The unique indexes decide, so that two people who ask at the same moment can't both get a name or an address. Throws what the failure means. */
export function explainTaken(error: unknown): never {
  const cause = error instanceof Error ? error.cause : undefined
  if (cause instanceof Error && 'constraint_name' in cause) {
    for (const [index, { reason, field }] of Object.entries(TAKEN)) {
      if (cause.constraint_name === index) throw new DomainError('CONFLICT', reason, { field })
    }
  }
  throw error
}
