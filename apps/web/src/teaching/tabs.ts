import type { Missing } from '@lectern/api/contracts/teaching'

import { firstParam } from '../lib/search-params.ts'

export const TABS = ['lessons', 'details', 'price', 'publish'] as const
export type Tab = (typeof TABS)[number]

export interface BuilderSearch {
  tab?: Tab
}

export function parseBuilderSearch(raw: Record<string, unknown>): BuilderSearch {
  const tab = TABS.find((one) => one === firstParam(raw, 'tab'))
  return tab === undefined ? {} : { tab }
}

/** Where each missing thing is mended; the contract is accepted right where it is asked for. */
export const TAB_OF = {
  title: 'details',
  summary: 'details',
  subject: 'details',
  preview_video: 'details',
  price: 'price',
  section: 'lessons',
  lesson: 'lessons',
  lesson_video: 'lessons',
  contract: 'publish',
} as const satisfies Record<Missing, Tab>
