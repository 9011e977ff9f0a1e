import { daysInArabic } from '../../arabic-counts.ts'
import type { en } from './en.ts'

export const ar: typeof en = {
  subject: 'بياناتك جاهزة للتنزيل',
  preheader: (days) => `ملف ZIP واحد، متاح لمدة ${daysInArabic(days)}.`,
  title: 'بياناتك جاهزة',
  greeting: (name) => `أهلًا ${name}،`,
  text: (days) => `كل ما نحتفظ به عنك في ملف ZIP واحد. يمكنك تنزيله من حسابك خلال ${daysInArabic(days)}، ثم يُحذف.`,
  action: 'انتقل إلى حسابك',
  warning: 'إن لم تطلبه فهناك من دخل إلى حسابك: اختر كلمة مرور جديدة، فذلك يُخرجه منه.',
  reason: 'وصلتك هذه الرسالة لأن نسخة من بياناتك طُلبت من حسابك.',
}
