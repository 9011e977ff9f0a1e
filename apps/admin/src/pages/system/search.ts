import { idParam } from '../../lib/plain-search.ts'

/** What the address of the system page may say. */
export interface SystemSearch {
  /** The failed job whose detail is open. */
  open?: string | undefined
}

export function readSystemSearch(search: Record<string, unknown>): SystemSearch {
  return { open: idParam(search['open']) }
}
