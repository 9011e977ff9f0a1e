import type { Locale } from '@lectern/kernel/locale'

import type { Letter } from './document.ts'
import { code, note, paragraph, title } from './elements.ts'

interface CodeWords {
  subject: (code: string) => string
  preheader: (minutes: number) => string
  title: string
  greeting: (name: string) => string
  text: (minutes: number) => string
  warning: string
  reason: string
}

/** A letter that brings six figures, in the words of what they are for. */
export function codeLetter(mail: { name: string; code: string; minutes: number }, words: CodeWords, locale: Locale): Letter {
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
