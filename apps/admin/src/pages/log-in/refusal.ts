import { failureOf } from '@lectern/client/failure'
import { errorMessage } from '@lectern/i18n/errors'
import { m } from '@lectern/i18n/messages'

/** Why somebody wasn't let in, and from when on trying again makes sense. */
export interface Refusal {
  text: string
  /** Milliseconds since 1970; null: at once. */
  tryAgainAt: number | null
}

/** `at`: when it was tried. */
export function refusalOf(error: unknown, at: number): Refusal {
  const { reason, details, fields } = failureOf(error)
  const { retryAfterSeconds } = details
  if (typeof retryAfterSeconds === 'number') return { text: m.house_log_in_too_often(), tryAgainAt: at + retryAfterSeconds * 1000 }
  if (reason === 'suspended') return { text: m.house_log_in_suspended(), tryAgainAt: null }
  return { text: errorMessage(fields[0]?.reason ?? reason, details), tryAgainAt: null }
}
