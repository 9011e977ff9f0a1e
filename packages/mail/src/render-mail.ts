import type { Mail } from '@lectern/api/jobs'
import type { Locale } from '@lectern/kernel/locale'
import { plainTextSelectors, render, toPlainText } from '@react-email/render'

import { documentOf, type Letter } from './document.ts'
import { accountMade } from './templates/account-made/letter.ts'
import { applicationDecided } from './templates/application-decided/letter.ts'
import { dataExportReady } from './templates/data-export-ready/letter.ts'
import { deletionPlanned } from './templates/deletion-planned/letter.ts'
import { emailChangeCode } from './templates/email-change-code/letter.ts'
import { emailChanged } from './templates/email-changed/letter.ts'
import { passwordReset } from './templates/password-reset/letter.ts'
import { receipt } from './templates/receipt/letter.ts'
import { verificationCode } from './templates/verification-code/letter.ts'
import { welcome } from './templates/welcome/letter.ts'

export interface RenderedMail {
  subject: string
  html: string
  text: string
}

/** A message in a person's language, as a page and as plain text. */
export async function renderMail(mail: Mail, locale: Locale): Promise<RenderedMail> {
  const letter = letterOf(mail, locale)
  const html = await render(documentOf(locale, letter))
  return { subject: letter.subject, html, text: textOf(html) }
}

function letterOf(mail: Mail, locale: Locale): Letter {
  switch (mail.template) {
    case 'verification_code':
      return verificationCode(mail, locale)
    case 'welcome':
      return welcome(mail, locale)
    case 'password_reset':
      return passwordReset(mail, locale)
    case 'receipt':
      return receipt(mail, locale)
    case 'account_made':
      return accountMade(mail, locale)
    case 'application_decided':
      return applicationDecided(mail, locale)
    case 'data_export_ready':
      return dataExportReady(mail, locale)
    case 'deletion_planned':
      return deletionPlanned(mail, locale)
    case 'email_change_code':
      return emailChangeCode(mail, locale)
    case 'email_changed':
      return emailChanged(mail, locale)
    default:
      return mail satisfies never
  }
}

function textOf(html: string): string {
  return toPlainText(html, {
    wordwrap: 78,
    selectors: [
      ...plainTextSelectors,
      { selector: '[data-skip-in-text]', format: 'skip' },
      { selector: 'h1', options: { uppercase: false } },
      { selector: 'table.figures', format: 'dataTable', options: { uppercaseHeaderCells: false } },
    ],
  }).trim()
}
