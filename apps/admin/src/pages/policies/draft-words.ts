import { m } from '@lectern/i18n/messages'
import { percentProblem } from '../../words/percent-problem.ts'

import type { DraftField, DraftProblem } from './draft.ts'

const REQUIRED = {
  en: () => m.house_text_en_required(),
  ar: () => m.house_text_ar_required(),
  changeNote: () => m.house_change_note_required(),
} as const satisfies Record<Exclude<DraftField, 'share'>, () => string>

/** Why a field keeps a draft from being published. */
export function draftProblem(problem: DraftProblem | undefined, field: DraftField): string | undefined {
  if (problem === undefined) return undefined
  if (problem === 'too_long') return field === 'changeNote' ? m.house_change_note_too_long() : m.house_text_too_long()
  return field === 'share' ? percentProblem(problem, { most: 90, decimals: 2 }) : REQUIRED[field]()
}
