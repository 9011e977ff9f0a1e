import { intlTag } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import type { Locale } from '@lectern/kernel/locale'

/** A country's name by its code. */
export function countryName(code: string): string {
  try {
    return new Intl.DisplayNames(intlTag(getLocale()), { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}

/** A language in its own words. */
export function languageName(locale: Locale): string {
  return locale === 'ar' ? m.common_locale_ar() : m.common_locale_en()
}

const ACCOUNTS: Readonly<Record<string, () => string>> = {
  processor: () => m.admin_ledger_processor(),
  platform_revenue: () => m.admin_ledger_platform_revenue(),
  instructor_payable: () => m.admin_ledger_instructor_payable(),
  wallet: () => m.admin_ledger_wallet(),
}

/** An account of the ledger; one that this build doesn't know keeps its own name. */
export function ledgerAccountName(kind: string): string {
  return Object.hasOwn(ACCOUNTS, kind) ? (ACCOUNTS[kind]?.() ?? kind) : kind
}

/** Somebody's name within a sentence: it keeps its own direction there. */
export function named(name: string): string {
  return `\u2068${name}\u2069`
}
