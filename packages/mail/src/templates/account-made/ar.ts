import { daysInArabic } from '../../arabic-counts.ts'
import type { en, Role } from './en.ts'

const ROLE: Record<Role, string> = {
  trainee: 'متدرّب',
  corporate_trainee: 'متدرّب من مؤسسة',
  instructor: 'مدرّس',
  admin: 'مسؤول',
}

export const ar: typeof en = {
  subject: 'حسابك في ليكترن جاهز',
  preheader: 'اختر كلمة مرور لتبدأ.',
  title: 'حسابك جاهز',
  greeting: (name) => `أهلًا ${name}،`,
  text: (role) => `فتح لك فريقنا حسابًا بصفة «${ROLE[role]}». اختر كلمة مرور لتبدأ. اسم المستخدم الخاص بك هو:`,
  action: 'اختر كلمة مرور',
  address: 'إن لم يعمل الزر فافتح هذا العنوان:',
  hint: (days) => `يُستخدم الرابط مرة واحدة خلال ${daysInArabic(days)}. وبعدها يمكنك طلب رابط جديد من «نسيت كلمة المرور؟» في صفحة تسجيل الدخول.`,
  reason: 'وصلتك هذه الرسالة لأن فريقنا أدخل هذا البريد عند فتح الحساب.',
}
