import type { Mail } from '@lectern/api/jobs'
import { formatDate } from '@lectern/i18n/format'
import type { Locale } from '@lectern/kernel/locale'

import type { Letter } from '../../document.ts'
import { action, below, note, paragraph, title } from '../../elements.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

const WORDS = { en, ar }

export function deletionPlanned(mail: Extract<Mail, { template: 'deletion_planned' }>, locale: Locale): Letter {
  const words = WORDS[locale]
  const day = formatDate(mail.dueAt, locale)
  return {
    subject: words.subject(day),
    preheader: words.preheader,
    body: [
      title(locale, words.title),
      paragraph(locale, words.greeting(mail.name)),
      paragraph(locale, words.text(day)),
      paragraph(locale, words.change),
      action(locale, mail.url, words.action),
      below(note(locale, words.warning)),
    ],
    reason: words.reason,
  }
}
