import type { Mail } from '@lectern/api/jobs'
import type { Locale } from '@lectern/kernel/locale'
import { createElement } from 'react'

import type { Letter } from '../../document.ts'
import { action, link, note, paragraph, sides, title } from '../../elements.ts'
import { smallText } from '../../look.ts'
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
      createElement(
        'div',
        { style: { clear: 'both' }, 'data-skip-in-text': 'true' },
        note(locale, words.address),
        createElement(
          'p',
          { dir: 'ltr', style: { ...smallText(locale), margin: '0 0 16px', wordBreak: 'break-all', textAlign: sides(locale).start } },
          link(mail.url, mail.url),
        ),
      ),
      note(locale, words.warning),
    ],
    reason: words.reason,
  }
}
