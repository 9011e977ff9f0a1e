import { m } from '@lectern/i18n/messages'
import type { Locale } from '@lectern/kernel/locale'

export const LEVEL_WORDS = {
  beginner: () => m.common_level_beginner(),
  intermediate: () => m.common_level_intermediate(),
  advanced: () => m.common_level_advanced(),
  all: () => m.common_level_all(),
} as const
export const levelWord = (level: keyof typeof LEVEL_WORDS) => LEVEL_WORDS[level]()
export const languageWord = (language: Locale) => (language === 'ar' ? m.catalog_language_ar() : m.catalog_language_en())
