import type { CopyRow } from '../copy.ts'
import { idOf, type Random } from '../random.ts'
import { DAY } from './period.ts'

const APPLICATIONS = [
  ['Bookkeeping for small shops', 'I have kept the books of eleven shops for nine years, and taught each owner to read their own balance sheet.'],
  ['Arabic typography', 'I design Arabic typefaces and give evening classes in lettering; my students have drawn three published fonts.'],
  ['تحليل البيانات بلغة بايثون', 'أعمل محللة بيانات منذ سبع سنوات، ودرّبت أكثر من مئتي موظف على تنظيف البيانات وعرضها بطريقة واضحة.'],
  ['الرسم بالألوان المائية', 'أقمت أربع ورش للرسم في الإسكندرية، وأريد أن أشارك ما تعلمته مع من لا يستطيع الحضور.'],
] as const

const ANSWER = 'Thank you. Please apply again with a recording of a lesson, so that we can see you teach.'

/** Somebody's wish to teach, of the last three weeks. */
export function applicationOf(random: Random, userId: string, now: Date): CopyRow {
  const [subject, motivation] = random.pick(APPLICATIONS)
  const pending = random.chance(0.6)
  const createdAt = new Date(now.getTime() - random.next() * 20 * DAY)
  return {
    id: idOf('application', userId),
    user_id: userId,
    state: pending ? 'pending' : 'rejected',
    subject,
    motivation,
    sample_url: random.chance(0.5) ? 'https://example.org/my-work' : null,
    answer: pending ? null : ANSWER,
    decided_at: pending ? null : now,
    created_at: createdAt,
  }
}
