import type { Mail } from '@lectern/api/jobs'
import type { Locale } from '@lectern/kernel/locale'

import type { Letter } from '../../document.ts'
import { code, note, paragraph, title } from '../../elements.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

const WORDS = { en, ar }

export function emailChangeCode(mail: Extract<Mail, { template: 'email_change_code' }>, locale: Locale): Letter {
  const words = WORDS[locale]
  return {
    subject: words.subject(mail.code),
    preheader: words.preheader(mail.minutes),
    body: [
      title(locale, words.title),
      paragraph(locale, words.greeting(mail.name)),
      paragraph(locale, words.text(mail.minutes)),
      code(mail.code),
      note(locale, words.warning),
    ],
    reason: words.reason,
  }
}
