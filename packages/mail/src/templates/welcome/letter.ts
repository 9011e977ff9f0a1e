import type { Mail } from '@lectern/api/jobs'
import type { Locale } from '@lectern/kernel/locale'

import type { Letter } from '../../document.ts'
import { paragraph, title } from '../../elements.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

const WORDS = { en, ar }

export function welcome(mail: Extract<Mail, { template: 'welcome' }>, locale: Locale): Letter {
  const words = WORDS[locale]
  return {
    subject: words.subject,
    preheader: words.preheader,
    body: [title(locale, words.title(mail.name)), paragraph(locale, words.text), paragraph(locale, words.next)],
    reason: words.reason,
  }
}
