import type { Mail } from '@lectern/api/jobs'
import type { Locale } from '@lectern/kernel/locale'

import type { Letter } from '../../document.ts'
import { action, addressOfAction, exactly, note, paragraph, title } from '../../elements.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

const WORDS = { en, ar }

export function accountMade(mail: Extract<Mail, { template: 'account_made' }>, locale: Locale): Letter {
  const words = WORDS[locale]
  return {
    subject: words.subject,
    preheader: words.preheader,
    body: [
      title(locale, words.title),
      paragraph(locale, words.greeting(mail.name)),
      paragraph(locale, words.text(mail.role)),
      exactly(mail.username),
      action(locale, mail.url, words.action),
      addressOfAction(locale, mail.url, words.address),
      note(locale, words.hint(mail.days)),
    ],
    reason: words.reason,
  }
}
