import { minutesInArabic } from '../../arabic-counts.ts'
import type { en } from './en.ts'

export const ar: typeof en = {
  subject: (code) => `رمز التأكيد في ليكترن: ${code}`,
  preheader: (minutes) => `صالح لمدة ${minutesInArabic(minutes)}.`,
  title: 'أكّد بريدك الجديد',
  greeting: (name) => `أهلًا ${name}،`,
  text: (minutes) =>
    `اكتب هذا الرمز في ليكترن ليصبح هذا البريد بريد حسابك. الرمز صالح لمدة ${minutesInArabic(minutes)}، وإلى أن تكتبه يبقى بريدك السابق هو المعتمد.`,
  warning: 'إن لم تطلبه فتجاهل هذه الرسالة، فلا شيء يتغير دون الرمز. ولن يسألك عنه أحد من ليكترن.',
  reason: 'وصلتك هذه الرسالة لأن أحدًا أدخل هذا البريد في ليكترن بريدًا جديدًا لحسابه.',
}
