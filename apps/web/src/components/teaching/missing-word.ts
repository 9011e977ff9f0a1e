import type { Missing } from '@lectern/api/contracts/teaching'
import { m } from '@lectern/i18n/messages'

const WORDS = {
  title: () => m.teaching_missing_title(),
  summary: () => m.teaching_missing_summary(),
  subject: () => m.teaching_missing_subject(),
  price: () => m.teaching_missing_price(),
  preview_video: () => m.teaching_missing_preview_video(),
  section: () => m.teaching_missing_section(),
  lesson: () => m.teaching_missing_lesson(),
  lesson_video: () => m.teaching_missing_lesson_video(),
  contract: () => m.teaching_missing_contract(),
} as const satisfies Record<Missing, () => string>

export function missingWord(missing: Missing): string {
  return WORDS[missing]()
}
