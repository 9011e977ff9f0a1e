import { DomainError, type DomainErrorCode, type ErrorDetails } from '@lectern/kernel/errors'
import { TRPCError, type TRPC_ERROR_CODE_KEY } from '@trpc/server'
import { ZodError } from 'zod'

/** How each kind of domain failure travels. */
const TRANSPORT_CODE = {
  NOT_FOUND: 'NOT_FOUND',
  FORBIDDEN: 'FORBIDDEN',
  UNAUTHENTICATED: 'UNAUTHORIZED',
  CONFLICT: 'CONFLICT',
  INVALID: 'BAD_REQUEST',
  LIMIT_EXCEEDED: 'TOO_MANY_REQUESTS',
  PRECONDITION_FAILED: 'PRECONDITION_FAILED',
  UNAVAILABLE: 'SERVICE_UNAVAILABLE',
} as const satisfies Record<DomainErrorCode, TRPC_ERROR_CODE_KEY>

/** What the client learns of a failure: a reason to translate, and for bad input each field with its own reason. */
export interface ErrorShape {
  reason: string
  details: ErrorDetails
  fields: { field: string; reason: string }[]
}

/** Turns whatever a procedure threw into the error that leaves the server. */
export function toTransportError(error: TRPCError): TRPCError {
  const { cause } = error
  if (cause instanceof DomainError) return new TRPCError({ code: TRANSPORT_CODE[cause.code], message: cause.reason, cause })
  if (isDatabaseAway(cause)) return new TRPCError({ code: 'SERVICE_UNAVAILABLE', message: 'unavailable', cause: new DomainError('UNAVAILABLE', 'unavailable') })
  return error
}

/** Never an SQL text, a stack or a library's wording: those stay in the log. */
export function shapeOf(error: TRPCError): ErrorShape {
  const { cause } = error
  if (cause instanceof DomainError) {
    const { field } = cause.details
    return { reason: cause.reason, details: cause.details, fields: typeof field === 'string' ? [{ field, reason: cause.reason }] : [] }
  }
  if (cause instanceof ZodError) {
    return { reason: 'bad_input', details: {}, fields: cause.issues.map((issue) => ({ field: issue.path.join('.'), reason: reasonOf(issue) })) }
  }
  return { reason: GENERIC_REASON[error.code] ?? 'internal', details: {}, fields: [] }
}

const GENERIC_REASON: Partial<Record<TRPC_ERROR_CODE_KEY, string>> = {
  BAD_REQUEST: 'bad_input',
  PARSE_ERROR: 'bad_input',
  UNAUTHORIZED: 'unauthenticated',
  FORBIDDEN: 'forbidden',
  NOT_FOUND: 'not_found',
  METHOD_NOT_SUPPORTED: 'bad_input',
  PAYLOAD_TOO_LARGE: 'too_large',
  SERVICE_UNAVAILABLE: 'unavailable',
}

/** Our contracts write the reason as the message; what zod says by itself is mapped by its code. */
function reasonOf(issue: ZodError['issues'][number]): string {
  if (/^[a-z_]+$/.test(issue.message)) return issue.message
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'string' && issue.minimum === 1 ? 'required' : issue.origin === 'string' || issue.origin === 'array' ? 'too_short' : 'too_small'
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array' ? 'too_long' : 'too_big'
    case 'invalid_type':
      return issue.input === undefined ? 'required' : 'invalid'
    default:
      return 'invalid'
  }
}

/** The primary can't be reached: the caller may try again. */
export function isDatabaseAway(error: unknown): boolean {
  for (let e: unknown = error; e instanceof Error; e = e.cause) {
    const code = 'code' in e ? String(e.code) : ''
    if (/^(57P0\d|08\w{3})$/.test(code) || /^(CONNECT|CONNECTION_|ECONNREFUSED|ECONNRESET|EPIPE)/.test(code)) return true
  }
  return false
}
