import { firstParam } from './search-params.ts'

export interface NextSearch {
  /** Where to go on to afterwards; judged by `safeNext` when it is used. */
  next?: string
}

export function parseNext(raw: Record<string, unknown>): NextSearch {
  const next = firstParam(raw, 'next')
  return next === undefined ? {} : { next }
}
