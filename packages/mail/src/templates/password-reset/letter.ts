import type { Mail } from '@lectern/api/jobs'
import type { Locale } from '@lectern/kernel/locale'

import type { Letter } from '../../document.ts'
import { action, addressOfAction, note, paragraph, title } from '../../elements.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

const WORDS = { en, ar }

export function passwordReset(mail: Extract<Mail, { template: 'password_reset' }>, locale: Locale): Letter {
  const words = WORDS[locale]
  return {
    subject: words.subject,
    preheader: words.preheader(mail.minutes),
    body: [
      title(locale, words.title),
      paragraph(locale, words.greeting(mail.name)),
      paragraph(locale, words.text(mail.minutes)),
      action(locale, mail.url, words.action),
      addressOfAction(locale, mail.url, words.address),
      note(locale, words.warning),
    ],
    reason: words.reason,
  }
}
