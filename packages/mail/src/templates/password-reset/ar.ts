import { minutesInArabic } from '../../arabic-counts.ts'
import type { en } from './en.ts'

export const ar: typeof en = {
  subject: 'اختر كلمة مرور جديدة لحسابك في ليكترن',
  preheader: (minutes) => `الرابط يُستخدم مرة واحدة خلال ${minutesInArabic(minutes)}.`,
  title: 'اختر كلمة مرور جديدة',
  greeting: (name) => `أهلًا ${name}،`,
  text: (minutes) => `من هذا الرابط تختار كلمة مرور جديدة. يُستخدم مرة واحدة خلال ${minutesInArabic(minutes)}، ويُنهي دخولك على كل الأجهزة الأخرى.`,
  action: 'اختر كلمة مرور جديدة',
  address: 'إن لم يعمل الزر فافتح هذا العنوان:',
  warning: 'إن لم تطلب ذلك فتجاهل هذه الرسالة، وستبقى كلمة مرورك كما هي.',
  reason: 'وصلتك هذه الرسالة لأن أحدًا طلب كلمة مرور جديدة لهذا البريد في ليكترن.',
}
