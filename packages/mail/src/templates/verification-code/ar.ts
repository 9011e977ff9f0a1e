import type { en } from './en.ts'

/** Minutes with their noun, which follows the number in Arabic. */
export function minutesInArabic(minutes: number): string {
  const plural = new Intl.PluralRules('ar').select(minutes)
  if (minutes === 1) return 'دقيقة واحدة'
  if (minutes === 2) return 'دقيقتين'
  return plural === 'few' ? `${minutes} دقائق` : `${minutes} دقيقة`
}

export const ar: typeof en = {
  subject: (code) => `رمز التأكيد في ليكترن: ${code}`,
  preheader: (minutes) => `صالح لمدة ${minutesInArabic(minutes)}.`,
  title: 'أكّد بريدك الإلكتروني',
  greeting: (name) => `أهلًا ${name}،`,
  text: (minutes) => `اكتب هذا الرمز في ليكترن لنتأكد أن هذا البريد بريدك. الرمز صالح لمدة ${minutesInArabic(minutes)}.`,
  warning: 'إن لم تطلبه فتجاهل هذه الرسالة، فلا شيء يحدث دون الرمز. ولن يسألك عنه أحد من ليكترن.',
  reason: 'وصلتك هذه الرسالة لأن أحدًا أدخل هذا البريد في ليكترن.',
}
