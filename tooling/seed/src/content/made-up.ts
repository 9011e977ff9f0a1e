import type { Locale } from '@lectern/kernel/locale'

/** Words that made-up courses of a big catalogue are called by; by main subject. */
export const TOPICS: Record<string, Record<Locale, readonly string[]>> = {
  data: {
    en: [
      'window functions',
      'data cleaning',
      'sampling',
      'dashboards',
      'query plans',
      'time series',
      'data modelling',
      'survey analysis',
      'probability',
      'spreadsheets',
    ],
    ar: [
      'دوال النوافذ',
      'تنظيف البيانات',
      'المعاينة',
      'لوحات المتابعة',
      'خطط الاستعلام',
      'السلاسل الزمنية',
      'نمذجة البيانات',
      'تحليل الاستبيانات',
      'الاحتمالات',
      'الجداول الإلكترونية',
    ],
  },
  programming: {
    en: ['Python', 'JavaScript', 'testing', 'algorithms', 'web servers', 'regular expressions', 'accessibility', 'Rust', 'command line tools', 'code review'],
    ar: ['بايثون', 'جافاسكربت', 'اختبار البرامج', 'الخوارزميات', 'خوادم الويب', 'التعابير النمطية', 'إتاحة الوصول', 'لغة رست', 'سطر الأوامر', 'مراجعة الشفرة'],
  },
  business: {
    en: ['cost accounting', 'pricing', 'cash flow', 'hiring', 'contracts', 'stock control', 'marketing', 'meetings', 'customer service', 'budgets'],
    ar: ['محاسبة التكاليف', 'التسعير', 'التدفق النقدي', 'التوظيف', 'العقود', 'إدارة المخزون', 'التسويق', 'الاجتماعات', 'خدمة العملاء', 'الموازنات'],
  },
  design: {
    en: ['icons', 'page layout', 'typefaces', 'colour', 'prototypes', 'user interviews', 'posters', 'packaging', 'design systems', 'wayfinding'],
    ar: [
      'الأيقونات',
      'تخطيط الصفحة',
      'الخطوط الطباعية',
      'اللون',
      'النماذج الأولية',
      'مقابلات المستخدمين',
      'الملصقات',
      'التغليف',
      'أنظمة التصميم',
      'اللافتات الإرشادية',
    ],
  },
  arts: {
    en: ['naskh', 'ceramics', 'portrait photography', 'singing', 'drawing', 'bookbinding', 'the qanun', 'embroidery', 'watercolour', 'film editing'],
    ar: ['خط النسخ', 'الخزف', 'تصوير الوجوه', 'الغناء', 'الرسم', 'تجليد الكتب', 'القانون', 'التطريز', 'الألوان المائية', 'المونتاج'],
  },
  languages: {
    en: ['English writing', 'Arabic grammar', 'French', 'German', 'interview English', 'translation', 'Turkish', 'Spanish', 'academic writing', 'Italian'],
    ar: ['الكتابة بالإنجليزية', 'النحو', 'الفرنسية', 'الألمانية', 'إنجليزية المقابلات', 'الترجمة', 'التركية', 'الإسبانية', 'الكتابة الأكاديمية', 'الإيطالية'],
  },
  science: {
    en: ['optics', 'microcontrollers', 'soil', 'genetics', 'chemistry at home', 'waste water', 'motors', 'weather', 'anatomy', 'materials'],
    ar: ['البصريات', 'المتحكمات الدقيقة', 'التربة', 'الوراثة', 'كيمياء البيت', 'مياه الصرف', 'المحركات', 'الطقس', 'التشريح', 'المواد'],
  },
  heritage: {
    en: ['Coptic art', 'Fatimid Cairo', 'old maps', 'restoration', 'numismatics', 'oral history', 'mosaics', 'Nubia', 'museum labels', 'manuscripts'],
    ar: ['الفن القبطي', 'القاهرة الفاطمية', 'الخرائط القديمة', 'الترميم', 'المسكوكات', 'التاريخ الشفوي', 'الفسيفساء', 'النوبة', 'بطاقات المتاحف', 'المخطوطات'],
  },
}

export const ANGLES: Record<Locale, readonly string[]> = {
  en: [
    'Practical {topic}',
    '{topic}, step by step',
    'An introduction to {topic}',
    '{topic} in thirty evenings',
    'The craft of {topic}',
    '{topic}: common mistakes',
    'Thinking about {topic}',
    '{topic} from examples',
    'A second look at {topic}',
    '{topic} by doing',
    'Questions about {topic}',
    'The essentials of {topic}',
  ],
  ar: [
    '{topic} عمليًّا',
    '{topic} خطوة خطوة',
    'مدخل إلى {topic}',
    '{topic} في ثلاثين ليلة',
    'صنعة {topic}',
    '{topic}: أخطاء شائعة',
    'نظرة في {topic}',
    '{topic} بالأمثلة',
    'عودة إلى {topic}',
    '{topic} بالتجربة',
    'أسئلة عن {topic}',
    'خلاصة {topic}',
  ],
}

export const AUDIENCES: Record<Locale, readonly string[]> = {
  en: [
    'for beginners',
    'for teachers',
    'for small teams',
    'for the self-taught',
    'for busy people',
    'for students',
    'for managers',
    'for parents',
    'for a change of career',
    'for the curious',
  ],
  ar: ['للمبتدئين', 'للمعلمين', 'للفرق الصغيرة', 'لمن يتعلم وحده', 'لمن وقته ضيق', 'للطلاب', 'للمديرين', 'للآباء والأمهات', 'لمن يغيّر مهنته', 'لمحبي المعرفة'],
}

export const SENTENCES: Record<Locale, { subtitle: string; description: string; section: string; lessons: readonly string[]; body: string }> = {
  en: {
    subtitle: 'Short lessons on {topic}, each with something to try',
    description:
      'A made-up course that fills the catalogue. It treats {topic} in short lessons, begins with an example and ends each part with a question to answer on paper.',
    section: 'First steps',
    lessons: ['Where to begin', 'A first exercise'],
    body: 'Write down what you know about {topic} and what you would like to be able to do. Keep the page; compare it with your answers at the end.',
  },
  ar: {
    subtitle: 'دروس قصيرة في {topic}، ومع كل درس شيء تجرّبه',
    description: 'دورة مختلقة تملأ القائمة. تتناول {topic} في دروس قصيرة، تبدأ بمثال، وتنتهي كل وحدة بسؤال تجيب عنه على الورق.',
    section: 'الخطوات الأولى',
    lessons: ['من أين نبدأ؟', 'التمرين الأول'],
    body: 'اكتب ما تعرفه عن {topic} وما تودّ أن تقدر عليه. احتفظ بالصفحة، وقارنها بأجوبتك في آخر الدورة.',
  },
}
