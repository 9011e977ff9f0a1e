import type { TrailerScript } from '../lesson-script.ts'

const line = (spoken: 'en' | 'ar', en: string, ar: string) => ({ spoken, en, ar })

export const TRAILERS: readonly TrailerScript[] = [
  {
    key: 'trailer-data',
    hue: 255,
    names: { en: 'Data and databases', ar: 'البيانات وقواعدها' },
    lines: [
      line('en', 'Ask a precise question, and know why the answer is right.', 'اسأل سؤالًا دقيقًا، واعرف لماذا الجواب صحيح.'),
      line('ar', 'A figure tells a story to those who can read it.', 'الرَّقْمُ يَحْكِي لِمَنْ يُحْسِنُ قِراءَتَه.'),
    ],
  },
  {
    key: 'trailer-programming',
    hue: 205,
    names: { en: 'Programming', ar: 'البرمجة' },
    lines: [
      line('en', 'Small programs, read closely and built with care.', 'برامج صغيرة، تُقرأ بتمعّن وتُبنى بعناية.'),
      line('ar', 'Write code that you will understand a year from now.', 'اُكْتُبْ شِفْرَةً تَفْهَمُها بَعْدَ عام.'),
    ],
  },
  {
    key: 'trailer-business',
    hue: 150,
    names: { en: 'Business and finance', ar: 'المال والأعمال' },
    lines: [
      line('en', 'Numbers, people and decisions, from real shops and offices.', 'أرقام وناس وقرارات، من متاجر ومكاتب حقيقية.'),
      line('ar', 'Understand the money before you spend it.', 'اِفْهَمِ المالَ قَبْلَ أَنْ تُنْفِقَه.'),
    ],
  },
  {
    key: 'trailer-design',
    hue: 330,
    names: { en: 'Design', ar: 'التصميم' },
    lines: [
      line('en', 'Look longer, decide on purpose, and show your reasons.', 'أطِل النظر، وقرّر عن قصد، وبيّن أسبابك.'),
      line('ar', 'Good design is seen by those who use it.', 'التَّصْمِيمُ الجَيِّدُ يَراهُ مَنْ يَسْتَعْمِلُه.'),
    ],
  },
  {
    key: 'trailer-arts',
    hue: 40,
    names: { en: 'Arts and crafts', ar: 'الفنون والحرف' },
    lines: [
      line('en', 'A pen, a lens, a string: practice that your hands remember.', 'قلم وعدسة ووتر: تدريب تحفظه يداك.'),
      line('ar', 'The hand learns what the eye has seen.', 'تَتَعَلَّمُ اليَدُ ما رَأَتْهُ العَيْن.'),
    ],
  },
  {
    key: 'trailer-languages',
    hue: 95,
    names: { en: 'Languages', ar: 'اللغات' },
    lines: [
      line('en', 'Say it, hear it, write it, and be understood.', 'قُلها واسمعها واكتبها، ويفهمك الناس.'),
      line('ar', 'Every language is a new window.', 'كُلُّ لُغَةٍ نافِذَةٌ جَدِيدَة.'),
    ],
  },
  {
    key: 'trailer-science',
    hue: 190,
    names: { en: 'Science and engineering', ar: 'العلوم والهندسة' },
    lines: [
      line('en', 'Measure first, then explain what you measured.', 'قِس أولًا، ثم اشرح ما قست.'),
      line('ar', 'Try it yourself at home, safely.', 'جَرِّبْ بِنَفْسِكَ فِي البَيْتِ بِأَمان.'),
    ],
  },
  {
    key: 'trailer-heritage',
    hue: 65,
    names: { en: 'History and heritage', ar: 'التاريخ والتراث' },
    lines: [
      line('en', 'Streets, inscriptions and people, and how we know about them.', 'شوارع ونقوش وناس، وكيف عرفنا عنهم.'),
      line('ar', 'Read the place before you judge it.', 'اِقْرَأِ المَكانَ قَبْلَ أَنْ تَحْكُمَ عَلَيْه.'),
    ],
  },
]
