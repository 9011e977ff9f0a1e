/** Every kind of failure the domain can express; transport codes are derived from it in one place. */
export type DomainErrorCode = 'NOT_FOUND' | 'FORBIDDEN' | 'UNAUTHENTICATED' | 'CONFLICT' | 'INVALID' | 'LIMIT_EXCEEDED' | 'PRECONDITION_FAILED' | 'UNAVAILABLE'

export type ErrorDetails = Readonly<Record<string, string | number | readonly string[]>>

/**
 * A refusal with a machine-readable reason (snake_case, translated by the client) and, for bad input, the field it concerns.
 * `new DomainError('INVALID', 'username_taken', { field: 'username' })`
 */
export class DomainError extends Error {
  override readonly name = 'DomainError'
  readonly code: DomainErrorCode
  readonly reason: string
  readonly details: ErrorDetails

  constructor(code: DomainErrorCode, reason: string, details: ErrorDetails = {}) {
    super(reason)
    this.code = code
    this.reason = reason
    this.details = details
  }
}
