import type { Locale } from '@lectern/kernel/locale'

import type { ExportPart } from './part.ts'

interface Words {
  title: string
  made: (at: string) => string
  format: string
}

const WORDS: Record<Locale, Words> = {
  en: {
    title: 'Everything that Lectern holds about you',
    made: (at) => `Made on ${at} (UTC).`,
    format: 'Each file is JSON: plain text that any editor opens and any program reads. Times are UTC.',
  },
  ar: {
    title: 'كل ما تحتفظ به ليكترن عنك',
    made: (at) => `أُعدّت هذه النسخة في ${at} (بتوقيت غرينتش).`,
    format: 'كل ملف بصيغة JSON، وهي نص عادي يفتحه أي محرر نصوص ويقرؤه أي برنامج. الأوقات بتوقيت غرينتش.',
  },
}

/** What an export begins with, in the person's language. */
export function readmeOf(parts: readonly ExportPart[], locale: Locale, madeAt: Date): string {
  const { title, made, format } = WORDS[locale]
  const day = madeAt.toISOString().slice(0, 16).replace('T', ' ')
  return [title, '', made(day), format, '', ...parts.map(({ file, about }) => `${file}\n  ${about[locale]}\n`)].join('\n')
}
