import type { SubjectContent } from './types.ts'

const child = (slug: string, en: string, ar: string) => ({ slug, names: { en, ar } })

export const SUBJECTS: readonly SubjectContent[] = [
  {
    slug: 'data',
    names: { en: 'Data and databases', ar: 'البيانات وقواعدها' },
    hue: 255,
    trailer: 'trailer-data',
    children: [child('sql', 'SQL', 'لغة SQL'), child('statistics', 'Statistics', 'الإحصاء'), child('data-analysis', 'Data analysis', 'تحليل البيانات')],
  },
  {
    slug: 'programming',
    names: { en: 'Programming', ar: 'البرمجة' },
    hue: 205,
    trailer: 'trailer-programming',
    children: [child('python', 'Python', 'بايثون'), child('web', 'Web development', 'تطوير الويب'), child('foundations', 'Foundations', 'الأساسيات')],
  },
  {
    slug: 'business',
    names: { en: 'Business and finance', ar: 'المال والأعمال' },
    hue: 150,
    trailer: 'trailer-business',
    children: [
      child('accounting', 'Accounting', 'المحاسبة'),
      child('entrepreneurship', 'Starting a business', 'تأسيس المشاريع'),
      child('management', 'Management', 'الإدارة'),
    ],
  },
  {
    slug: 'design',
    names: { en: 'Design', ar: 'التصميم' },
    hue: 330,
    trailer: 'trailer-design',
    children: [child('interfaces', 'Interfaces', 'واجهات الاستخدام'), child('typography', 'Typography', 'الطباعة والحروف')],
  },
  {
    slug: 'arts',
    names: { en: 'Arts and crafts', ar: 'الفنون والحرف' },
    hue: 40,
    trailer: 'trailer-arts',
    children: [
      child('calligraphy', 'Calligraphy', 'الخط'),
      child('photography', 'Photography', 'التصوير'),
      child('music', 'Music', 'الموسيقى'),
      child('craft', 'Craft', 'الحرف اليدوية'),
    ],
  },
  {
    slug: 'languages',
    names: { en: 'Languages', ar: 'اللغات' },
    hue: 95,
    trailer: 'trailer-languages',
    children: [child('english', 'English', 'الإنجليزية'), child('arabic', 'Arabic', 'العربية'), child('japanese', 'Japanese', 'اليابانية')],
  },
  {
    slug: 'science',
    names: { en: 'Science and engineering', ar: 'العلوم والهندسة' },
    hue: 190,
    trailer: 'trailer-science',
    children: [
      child('electronics', 'Electronics', 'الإلكترونيات'),
      child('physics', 'Physics', 'الفيزياء'),
      child('environment', 'Water and environment', 'المياه والبيئة'),
    ],
  },
  {
    slug: 'heritage',
    names: { en: 'History and heritage', ar: 'التاريخ والتراث' },
    hue: 65,
    trailer: 'trailer-heritage',
    children: [
      child('egypt', 'Egypt', 'مصر'),
      child('architecture', 'Architecture', 'العمارة'),
      child('museums', 'Museums and collections', 'المتاحف والمقتنيات'),
    ],
  },
]
