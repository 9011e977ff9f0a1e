import type { BulkOutcome } from '@lectern/api/contracts/staff'
import type { ReactNode } from 'react'

/** One thing to do to several. */
export interface BulkTask {
  title: string
  /** Exactly what will happen to them. */
  explain: ReactNode
  subjects: readonly { id: string; name: string }[]
  text: { label: string; hint: string; required: boolean; max: number }
  confirm: string
  danger: boolean
  call: (ids: string[], text: string) => Promise<BulkOutcome>
  /** What has been done, e.g. "3 people suspended". */
  done: (count: number) => string
}
