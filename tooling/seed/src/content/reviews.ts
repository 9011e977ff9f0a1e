import type { Locale } from '@lectern/kernel/locale'

/** What people write by how content they are; reviews are put together from an opening and, often, a detail. */
export interface ReviewWords {
  delighted: readonly string[]
  content: readonly string[]
  mixed: readonly string[]
  disappointed: readonly string[]
}

export const OPENINGS: Record<Locale, ReviewWords> = {
  en: {
    delighted: [
      'I finished it in a week and started again from the beginning.',
      'The first course I have completed in two years.',
      'Clear, unhurried, and it respects your time.',
      'I used the second lesson at work the next morning.',
      'Somebody thought hard about the order of things here.',
      'My daughter and I did it together and argued about the exercises.',
      'I had read three books on this and understood it only now.',
      'Short lessons, long effect.',
      'I came for one answer and stayed for the rest.',
      'Exactly what it promises, no more and no less.',
      'It made me slow down, which I needed.',
      'I have recommended it to my whole department.',
    ],
    content: [
      'Good course, and fair for the price.',
      'Well explained, though I wished for more exercises.',
      'Solid. The second half is stronger than the first.',
      'I knew a third of it and still learned something in each lesson.',
      'Very useful; a summary sheet at the end would help.',
      'Pleasant to follow. Some parts went a little fast for me.',
      'It does what it says, and the examples are real.',
      'Recommended, if you do the exercises and not only read.',
      'I would have liked one longer project.',
    ],
    mixed: [
      'Some lessons are excellent, others end when it gets interesting.',
      'Good ideas, but too short for what I wanted.',
      'Fine for beginners. I expected more depth.',
      'The explanations are good and the practice is thin.',
      'I had to read other sources for the last part.',
      'Not bad, not what I was looking for.',
    ],
    disappointed: [
      'It was over before I had warmed up.',
      'The level is lower than the description made me think.',
      'I could not follow after the first section.',
      'Too few examples for somebody like me who learns by watching.',
    ],
  },
  ar: {
    delighted: [
      'أنهيتها في أسبوع ثم أعدتها من أولها.',
      'أول دورة أكملها منذ سنتين.',
      'شرح هادئ وواضح ويحترم وقتك.',
      'طبّقت الدرس الثاني في عملي صباح اليوم التالي.',
      'ترتيب الأفكار فيها مدروس بعناية.',
      'درستها مع ابني واختلفنا في التمارين، وكانت أجمل أمسياتنا.',
      'قرأت كتبًا في الموضوع ولم أفهمه إلا هنا.',
      'دروس قصيرة وأثرها طويل.',
      'وجدت ما وُعدت به تمامًا، لا أكثر ولا أقل.',
      'علّمتني أن أتمهّل، وكنت محتاجًا إلى ذلك.',
      'نصحت بها زملائي كلهم.',
      'لغة عربية جميلة بلا تكلّف.',
    ],
    content: [
      'دورة جيدة وسعرها معقول.',
      'الشرح ممتاز، وتمنّيت لو زادت التمارين.',
      'النصف الثاني أقوى من الأول.',
      'كنت أعرف ثلثها ومع ذلك خرجت من كل درس بفائدة.',
      'مفيدة جدًّا، وينقصها ملخّص في آخرها.',
      'أسلوب لطيف، وبعض المواضع سريعة عليّ.',
      'أمثلة حقيقية من حياتنا، وهذا نادر.',
      'أنصح بها لمن يعمل التمارين ولا يكتفي بالقراءة.',
    ],
    mixed: [
      'بعض الدروس رائع وبعضها ينتهي حين يبدأ الموضوع.',
      'أفكار جيدة لكنها أقصر مما أردت.',
      'مناسبة للمبتدئ، وكنت أنتظر عمقًا أكثر.',
      'احتجت إلى مصادر أخرى في القسم الأخير.',
      'ليست سيئة، لكنها ليست ما بحثت عنه.',
    ],
    disappointed: ['انتهت قبل أن أبدأ.', 'المستوى أقل مما فهمت من الوصف.', 'لم أستطع المتابعة بعد القسم الأول.', 'الأمثلة قليلة لمن يتعلّم بالمشاهدة.'],
  },
}

/** What people liked in the courses of a subject. */
export const DETAILS: Record<string, Record<Locale, readonly string[]>> = {
  data: {
    en: [
      'The small tables that you can check by hand are the best part.',
      'I finally predict the number of rows before I run anything.',
      'Found a double count in our monthly report because of this.',
    ],
    ar: ['الأمثلة الصغيرة التي تراجعها بالقلم هي سرّ الدورة.', 'اكتشفت رقمًا محسوبًا مرتين في تقريرنا الشهري.', 'صرت أتوقع الجواب قبل أن أحسبه.'],
  },
  programming: {
    en: [
      'The “what if?” questions taught me more than the code.',
      'I stopped copying and started to read.',
      'The advice about reading errors from the bottom saved me hours.',
    ],
    ar: ['فقرة «ماذا لو؟» أنفع ما فيها.', 'توقفت عن النسخ وصرت أقرأ ما أكتب.', 'أداة المصروفات أستعملها كل يوم.'],
  },
  business: {
    en: [
      'The numbers come from a real shop and you feel it.',
      'I printed the list of questions and took it to the bank.',
      'My partner and I now speak the same language about money.',
    ],
    ar: ['الأرقام من محل حقيقي وهذا واضح.', 'فصلت حسابي عن حساب المحل من أول أسبوع.', 'الجمل الجاهزة نفعتني في أول اجتماع.'],
  },
  design: {
    en: [
      'Testing with five people changed how I work.',
      'The before and after pictures are worth the price.',
      'At last somebody treats both directions as equals.',
    ],
    ar: ['قاعدة ما ينقلب وما لا ينقلب حسمت خلافًا قديمًا في فريقنا.', 'اختبار الثلاثين مترًا فكرة عبقرية.', 'صرت أرى أخطاء لم أكن ألاحظها.'],
  },
  arts: {
    en: ['My hands understood before I did.', 'Ten minutes a day really is enough.', 'I bought the tools for less than a dinner and use them every evening.'],
    ar: ['تحسّنت يدي بعد صفحة واحدة متأنية كل يوم.', 'صرت أسمع وأرى ما كان أمامي دائمًا.', 'عدّ النقاط غيّر خطّي.'],
  },
  languages: {
    en: [
      'I used three of the sentences on the same day.',
      'The notes on manners are as useful as the words.',
      'Comparing my first and last recording was a surprise.',
    ],
    ar: ['استعملت ثلاث جمل منها في اليوم نفسه.', 'الفرق بين المهذّب والبارد لم يشرحه لي أحد من قبل.', 'نصوص قبل وبعد ممتعة.'],
  },
  science: {
    en: ['I found a leak in my own bathroom.', 'Measuring first and explaining later should be the law.', 'The children asked for the next experiment.'],
    ar: ['الأولاد ينتظرون التجربة القادمة.', 'القياس قبل الشرح فكرة رائعة.', 'حسبت بنفسي قبل أن أجلس مع البائع.'],
  },
  heritage: {
    en: [
      'I walked the street with the map and saw it for the first time.',
      'Read my first royal name in the museum and told the guard.',
      'She tells it through ordinary people, which I loved.',
    ],
    ar: ['مشيت الشارع بالخريطة كأني أراه لأول مرة.', 'حكايات الناس لا حكايات السلاطين.', 'جلست مع خالتي وسجّلت لها ساعة كاملة.'],
  },
}
