import { choiceParam, wordParam } from '../../lib/plain-search.ts'

const REASONS = ['ended', 'not_admin'] as const

/** What the address of the log-in page may say. */
export interface LogInSearch {
  /** Where to go on. */
  next?: string | undefined
  /** Why somebody has to log in. */
  why?: (typeof REASONS)[number] | undefined
}

export function readLogInSearch(search: Record<string, unknown>): LogInSearch {
  return { next: wordParam(search['next'], 1000), why: choiceParam(search['why'], REASONS) }
}
