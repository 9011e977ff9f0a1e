import { choiceParam } from '../lib/plain-search.ts'

export const PERSON_TABS = ['overview', 'sessions', 'orders', 'courses', 'audit'] as const
export type PersonTab = (typeof PERSON_TABS)[number]

/** What the address of a person may say. */
export interface PersonSearch {
  /** Left out for the first one. */
  tab?: Exclude<PersonTab, 'overview'> | undefined
  /** Of the audit log: what they did themselves, instead of what was done to them. */
  by?: 'them' | undefined
}

export function readPersonSearch(search: Record<string, unknown>): PersonSearch {
  return { tab: choiceParam(search['tab'], ['sessions', 'orders', 'courses', 'audit'] as const), by: choiceParam(search['by'], ['them'] as const) }
}
