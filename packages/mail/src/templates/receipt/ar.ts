import type { en } from './en.ts'

export const ar: typeof en = {
  subject: (number) => `إيصال طلبك ${number}`,
  preheader: (total) => `دُفع ${total}، ودوراتك مفتوحة.`,
  title: 'شكرًا لك. دوراتك مفتوحة الآن.',
  greeting: (name) => `أهلًا ${name}،`,
  text: (number, day) => `هذا إيصال الطلب ${number}، وقد دُفع في ${day}.`,
  course: 'الدورة',
  price: 'السعر',
  total: 'الإجمالي',
  action: 'افتح الطلب',
  hint: 'اضغط اسم الدورة لتبدأها. ويبقى الطلب في حسابك لتطبعه متى شئت.',
  reason: 'وصلتك هذه الرسالة لأن هذا البريد بريد الحساب الذي دفع.',
}
