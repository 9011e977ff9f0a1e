/** Why a call failed, in words to translate; `fields` names each bad input. */
export interface Failure {
  reason: string
  details: Readonly<Record<string, string | number | readonly string[]>>
  fields: readonly { field: string; reason: string }[]
  httpStatus: number | null
}

/**
 * Reads whatever a call threw; a failure without an answer is `network`. It looks at the error's shape and not at its class, so that a page can
 * explain a failure without having loaded the client.
 */
export function failureOf(error: unknown): Failure {
  const data = error instanceof Error && 'data' in error ? error.data : null
  if (isFailure(data)) return { reason: data.reason, details: data.details, fields: data.fields, httpStatus: data.httpStatus }
  // Of an error in a page's data only the message reaches the browser, and that is the reason.
  return error instanceof Error && REASON.test(error.message) ? { ...NETWORK, reason: error.message } : NETWORK
}

const REASON = /^(?:[a-z]+(?:_[a-z]+)+|forbidden|unauthenticated|unavailable|conflict)$/
const NETWORK: Failure = { reason: 'network', details: {}, fields: [], httpStatus: null }

function isFailure(data: unknown): data is Failure {
  return typeof data === 'object' && data !== null && 'reason' in data && typeof data.reason === 'string' && 'fields' in data && Array.isArray(data.fields)
}
