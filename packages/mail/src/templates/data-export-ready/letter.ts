import type { Mail } from '@lectern/api/jobs'
import type { Locale } from '@lectern/kernel/locale'

import type { Letter } from '../../document.ts'
import { action, below, note, paragraph, title } from '../../elements.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

const WORDS = { en, ar }

export function dataExportReady(mail: Extract<Mail, { template: 'data_export_ready' }>, locale: Locale): Letter {
  const words = WORDS[locale]
  return {
    subject: words.subject,
    preheader: words.preheader(mail.days),
    body: [
      title(locale, words.title),
      paragraph(locale, words.greeting(mail.name)),
      paragraph(locale, words.text(mail.days)),
      action(locale, mail.url, words.action),
      below(note(locale, words.warning)),
    ],
    reason: words.reason,
  }
}
