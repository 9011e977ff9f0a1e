import type { Mail } from '@lectern/api/jobs'
import type { Locale } from '@lectern/kernel/locale'

import { codeLetter } from '../../code-letter.ts'
import type { Letter } from '../../document.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

const WORDS = { en, ar }

export function verificationCode(mail: Extract<Mail, { template: 'verification_code' }>, locale: Locale): Letter {
  return codeLetter(mail, WORDS[locale], locale)
}
