import type { Mail } from '@lectern/api/jobs'
import type { Locale } from '@lectern/kernel/locale'

import type { Letter } from '../../document.ts'
import { action, paragraph, quotation, title } from '../../elements.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

const WORDS = { en, ar }

export function applicationDecided(mail: Extract<Mail, { template: 'application_decided' }>, locale: Locale): Letter {
  const words = WORDS[locale]
  const decision = mail.approved ? words.approved : words.rejected
  const answer = mail.answer?.trim() ?? ''
  return {
    subject: decision.subject,
    preheader: decision.preheader,
    body: [
      title(locale, decision.title),
      paragraph(locale, words.greeting(mail.name)),
      paragraph(locale, decision.text),
      ...(answer === '' ? [] : [paragraph(locale, words.answer), quotation(locale, answer)]),
      action(locale, mail.url, decision.action),
    ],
    reason: words.reason,
  }
}
