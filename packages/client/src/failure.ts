import type { AppRouter } from '@lectern/api/roles'
import { TRPCClientError } from '@trpc/client'

/** Why a call failed, in words to translate; `fields` names each bad input. */
export interface Failure {
  reason: string
  details: Readonly<Record<string, string | number | readonly string[]>>
  fields: readonly { field: string; reason: string }[]
  httpStatus: number | null
}

/** Reads whatever a call threw; a failure without an answer is `network`. */
export function failureOf(error: unknown): Failure {
  if (isApiError(error) && error.data) {
    const { reason, details, fields, httpStatus } = error.data
    return { reason, details, fields, httpStatus }
  }
  return { reason: 'network', details: {}, fields: [], httpStatus: null }
}

function isApiError(error: unknown): error is TRPCClientError<AppRouter> {
  return error instanceof TRPCClientError
}
