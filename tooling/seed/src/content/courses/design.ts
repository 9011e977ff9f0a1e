import { type CourseContent, faq, text } from '../types.ts'

export const DESIGN_COURSES: readonly CourseContent[] = [
  {
    slug: 'forms-people-can-finish',
    language: 'en',
    subject: 'interfaces',
    level: 'intermediate',
    instructors: ['layla'],
    title: 'Forms that people can finish',
    subtitle: 'A clinic, a ferry and a tax office: how to ask for less and get more',
    description: `A form is a conversation in which one side cannot interrupt. When it goes wrong, the person who is filling it in blames themselves, which is why bad forms live so long.

This course rebuilds three. The first is a clinic's registration with thirty-one fields, of which the nurses used nine. The second is a ferry booking that people abandoned at the passport number. The third is a tax form that **may not lose a single field by law**, and is therefore the most interesting.

You will learn to find out why a field exists and who reads it, to order questions the way people think, to write labels and help texts that survive translation, and to design the moment of error as carefully as the moment of success. We test with five people and a printed page, and I show what we misread in our own tests.

Arabic and English are treated as equals throughout. You will see what happens to a date, a name with four parts and a telephone number when the page turns round. There is no drawing tool to learn; **paper and patience** carry you most of the way.`,
    outcomes: [
      'Trace every field to the person who uses it',
      'Write labels that need no help text',
      'Design errors that keep what was typed',
      'Lay out names, dates and numbers for both directions',
      'Run a test with five people in one afternoon',
    ],
    requirements: ['A form you know and dislike', 'Paper, scissors'],
    faq: faq(
      ['Do I need to draw well?', 'Boxes and words are enough.'],
      ['Is there code?', 'No, but developers are welcome; they make up a third of the class.'],
    ),
    price: { amount: '380.00', currency: 'EGP' },
    monthsOld: 8,
    popularity: 7,
    quality: 4.8,
    sections: [
      {
        title: 'Ask for less',
        lessons: [
          text(
            'Who reads this field?',
            `Take the form you brought. Write every field on a slip of paper, and on the back of each write the name of a **person** who uses the answer and what they do with it. Not a department: a person.

At the clinic we wrote *marital status* on a slip. Registration said billing needed it. Billing said statistics did. The statistician, a kind man near retirement, said he had stopped publishing it in 2014. Nobody had asked him.

Make three piles. **Used**: somebody acts on it. **Kept**: it is stored and nobody looks. **Unknown**: you must ask again. In most forms the second pile is the tallest.

You may not be allowed to throw the second pile away today. But now you have a list with names on it, and a list with names is much harder to wave aside than an opinion about length.`,
          ),
          text(
            'The order in people’s heads',
            `Ask someone to tell you about their last ferry trip and note the order of what they mention: where, when, with whom, the car, the price. Passport numbers never come up. Ask for them last, when leaving would mean losing something.`,
          ),
        ],
      },
      {
        title: 'Say it plainly',
        lessons: [
          text(
            'Names have no shape',
            `One field called *Full name*, as written on your document. Two fields for first and last name break for Ahmed Mohamed Ali Hassan and for people with a single name. If you need to greet someone, ask what to call them.`,
          ),
          text(
            'The moment of error',
            `Write the message before you draw the field. If you cannot say in one sentence what is wrong and what to do, the rule behind the field is not clear yet, and no layout will save it.`,
          ),
        ],
      },
      {
        title: 'Watch',
        lessons: [
          text(
            'Five people, one afternoon',
            `Print the pages. Sit beside the person, give them a situation and be quiet. Mark each hesitation with a pencil. Three marks at the same place are a finding; one is a story. Do not explain the form to anyone, however much they suffer.`,
          ),
        ],
      },
    ],
  },
  {
    slug: 'تصميم-الواجهات-العربية',
    language: 'ar',
    subject: 'interfaces',
    level: 'intermediate',
    instructors: ['layla', 'hala'],
    title: 'تصميم الواجهات العربية',
    subtitle: 'ما الذي ينقلب وما الذي لا ينقلب، وكيف تُكتب واجهة يقرؤها الناس بلا ترجمة',
    description: `أكثر الواجهات العربية واجهات إنجليزية قُلبت في آخر أسبوع. تعرفها من السهم الذي يشير إلى الماضي، ومن الرقم الذي سبقته إشارة السالب من الجهة الخطأ، ومن جملة لا يقولها عربي. في هذه الدورة **نبدأ من العربية** ثم ننظر كيف تُترجم.

القسم الأول في الاتجاه: خط الزمن وشريط التقدم ومشغّل الفيديو والسهم والقائمة. أيها ينقلب؟ ولماذا لا ينقلب زر التشغيل وينقلب زر الرجوع؟ نضع قاعدة تفسّر الحالات كلها بدل جدول يُحفظ.

القسم الثاني في الحرف: اختيار خط للشاشة، وارتفاع السطر، والأرقام المشرقية والمغربية، ومزج الكلمة اللاتينية في السطر دون أن يقفز. تشاركنا هالة غانم بعين الخطّاطة: **ما الذي يتعب العين في خط جميل؟**

القسم الثالث في الكلام: الأمر والمصدر في الأزرار، والمخاطبة بين التذكير والتأنيث، والجمع الذي له في العربية ستة أشكال. ستخرج بقائمة مراجعة من عشرين بندًا تمرّ بها على أي واجهة في ساعة، وبأمثلة من تطبيقات تستعملها كل يوم.`,
    outcomes: [
      'تقرر ما ينقلب من عناصر الواجهة',
      'تختار خطًّا وارتفاع سطر يريحان العين',
      'تعرض الأرقام والتواريخ والعملات سليمة',
      'تكتب أزرارًا ورسائل بعربية طبيعية',
      'تراجع واجهة كاملة بقائمة من عشرين بندًا',
    ],
    requirements: ['خبرة قليلة في تصميم الواجهات أو برمجتها'],
    faq: faq(['هل نستعمل برنامجًا معينًا؟', 'أي برنامج رسم، والأفكار لا ترتبط بأداة.'], ['هل تنفع المبرمجين؟', 'نعم، مع كل قاعدة اسم الخاصية التي تحققها في CSS.']),
    price: { amount: '400.00', currency: 'EGP' },
    monthsOld: 5,
    popularity: 6,
    quality: 4.7,
    sections: [
      {
        title: 'الاتجاه',
        lessons: [
          text(
            'قاعدة القلب',
            `اسأل عن كل عنصر: **هل يتبع اتجاه القراءة أم يتبع شيئًا في العالم؟**

السهم الذي يعني «التالي» يتبع القراءة فينقلب. وزر التشغيل صورة لشريط يدور في جهاز، فلا ينقلب. شريط التقدم في دورة تعليمية يتبع القراءة، وخط الزمن في مشغّل الفيديو اصطلح الناس على تركه كما هو. الساعة لا تنقلب لأن عقاربها لا تعرف لغتك. وصورة الكوب مقبضه إلى اليمين تبقى كما هي، أما أيقونة القلم الذي يكتب سطرًا فتنقلب لأن السطر ينمو إلى اليسار.

افتح تطبيقًا تستعمله كل يوم بالعربية، وصوّر خمس شاشات، وضع دائرة حول كل عنصر له جهة. صنّفها عمودين: يتبع القراءة، ويتبع العالم. ستجد في الغالب عنصرين أو ثلاثة في العمود الخطأ، وربما عنصرًا نختلف فيه، وهذا هو النافع من التمرين.`,
          ),
          text(
            'الأرقام داخل السطر',
            `رقم الهاتف والسعر والنسبة تُكتب من اليسار ولو كان السطر عربيًّا. غلّفها في المتصفح بعنصر \`bdi\`، وانظر إلى علامة السالب وإلى الشرطة بين رقمين: هناك يظهر الخلل أولًا.`,
          ),
        ],
      },
      {
        title: 'الحرف والكلام',
        lessons: [
          text(
            'السطر يحتاج إلى هواء',
            `للحرف العربي صاعد ونازل ونقط فوق وتحت. زد ارتفاع السطر عمّا تعطيه لللاتيني نحو خُمسه، ولا توسّع ما بين الحروف أبدًا؛ فالعربية متصلة والتوسيع يقطعها.`,
          ),
          text(
            'احفظ أم حفظ؟',
            `اختر للأزرار صيغة واحدة والتزمها. المصدر «حفظ» لا يخاطب أحدًا بعينه، فيصلح للجميع. والأمر «احفظ» أقرب إلى الكلام، لكنه يذكّر المخاطَب. كلاهما صواب، **والخلط بينهما هو الخطأ**.`,
          ),
        ],
      },
    ],
  },
  {
    slug: 'type-in-three-scripts',
    language: 'en',
    subject: 'typography',
    level: 'advanced',
    instructors: ['kenji', 'hala'],
    title: 'Setting type in three scripts',
    subtitle: 'Latin, Arabic and Japanese on one page without any of them shouting',
    description: `Put a Latin word into an Arabic sentence and it looks too large. Make it smaller and it looks grey. Add Japanese and the line spacing falls apart. Multi-script typesetting is full of such small quarrels, and **there is no single right answer**, which is why it is worth a course.

We set one page, a museum label, in three scripts, and we set it eleven times. Each version solves one quarrel: the baseline, the apparent size, the weight of strokes, the length of lines, emphasis where there is no italic, numerals, quotation marks, and finally where each script wants its white space.

Hala Ghanem joins for the Arabic lessons and explains what a calligrapher sees in a digital typeface that a designer often misses. I bring a tray of Japanese metal type and my mistakes from ten years of printing.

The work can be done in any layout program or in a browser. You will train your eye more than your hand: each lesson ends with **two settings that differ in one value** and the question which of them is calmer, and why.`,
    outcomes: [
      'Match apparent size between scripts by eye and by measure',
      'Choose companions for a typeface in another script',
      'Give emphasis without italics',
      'Set numerals and punctuation properly in each script',
      'Judge the grey of a paragraph',
    ],
    requirements: ['You have set at least a poster or a page', 'No knowledge of Arabic or Japanese is needed'],
    faq: faq(
      ['Which fonts are used?', 'Free ones with open licences, listed in the first lesson.'],
      ['Can I use a browser only?', 'Yes, files for CSS are included in the texts.'],
    ),
    price: { amount: '4800', currency: 'JPY' },
    monthsOld: 6,
    popularity: 3,
    quality: 4.6,
    sections: [
      {
        title: 'Size and weight',
        lessons: [
          text(
            'The same size is not the same size',
            `Set *lamp*, مصباح and 灯り at 24 points. Squint. The Japanese fills its square and looks largest; the Latin, whose letters are mostly x-height, comes next; the Arabic looks small, because its bodies are low and its ascenders tall.

Now match them by eye. Typically the Arabic wants **115 to 120 per cent** of the Latin, the Japanese 92 to 95. Do not look the figures up; they change with each pair of typefaces. Print the line, pin it on a wall and stand three metres away. The word that you see first is too big.

Do the same for weight. Horizontal strokes carry the weight in Arabic, vertical ones in Latin, so equal numbers on the font menu prove nothing. Choose the pair whose **greys** agree when you blur the page, and write down what you chose for the next ten lessons.`,
          ),
          text(
            'Three baselines',
            `Arabic sits on its baseline and hangs below it generously. Japanese has no baseline but a box. Align the optical centre of the Japanese to the x-height of the Latin, not its bottom, and give lines the height that the Arabic needs.`,
          ),
        ],
      },
      {
        title: 'Emphasis and punctuation',
        lessons: [
          text(
            'No italics here',
            `Slanting Arabic or Japanese is a printer's shrug. Use weight, colour, or the script's own means: the drawn-out stroke in Arabic, dots beside the character in Japanese. One means for each page.`,
          ),
          text(
            'Marks at the edge',
            `Commas, brackets and quotation marks belong to the language of the sentence, not of the word they touch. Let them hang in the margin where you can; the edge becomes straight at once.`,
          ),
        ],
      },
    ],
  },
  {
    slug: 'الشعار-من-الفكرة-إلى-اللافتة',
    language: 'ar',
    subject: 'typography',
    level: 'beginner',
    instructors: ['hala', 'kenji'],
    title: 'الشعار المكتوب: من الاسم إلى اللافتة',
    subtitle: 'كيف تصنع من اسم عربي شعارًا يُقرأ من الجانب الآخر من الشارع',
    description: `الاسم العربي رسم جاهز ينتظر من يراه. في «بستان» ثلاث نقاط تصلح زهرًا، وفي «موج» انحناءة لا تحتاج إلى زيادة. هذه الدورة في **الشعار المكتوب وحده**: لا رموز ولا حيوانات، اسم يصير صورة ويبقى مقروءًا.

نعمل على ثلاثة أسماء لثلاثة أصحاب حقيقيين وافقوا أن نعرض رحلتهم: مخبز في شبرا، ودار نشر صغيرة، وعيادة أسنان. نبدأ بحديث مع صاحب الاسم فيه سبعة أسئلة، ثم أربعين رسمًا سريعًا بالقلم، ثم نختار ثلاثة، ثم واحدًا، ثم نختبره **على بعد ثلاثين مترًا** وعلى كيس ورق وعلى شاشة هاتف.

تتعلّم أين يُمدّ الحرف وأين لا يُمدّ، وكيف تتشابك الكلمتان، ومتى تخون القراءة من أجل الشكل. وتتعلّم أيضًا كيف ترفض بأدب طلب «كبّر الشعار قليلًا» وكيف تسلّم الملفات لعامل اللافتات فلا يفسدها.

لا نشترط إتقان الخط. من يكتب كتابة واضحة يستطيع أن يصل، ومن درس الخط سيجد هنا بابًا للعمل.`,
    outcomes: [
      'تسأل صاحب الاسم الأسئلة السبعة',
      'تولّد أربعين رسمًا وتختار منها',
      'تمدّ الحروف في مواضعها',
      'تختبر الشعار بعيدًا وصغيرًا وبلون واحد',
      'تسلّم ملفات سليمة للطباعة واللافتة',
    ],
    requirements: ['قلم عريض وورق كثير', 'أي برنامج رسم متّجه في القسم الأخير'],
    faq: faq(['هل أحتاج إلى معرفة الخط العربي؟', 'لا، لكن دورة ميزان الحرف تكملها جيدًا.'], ['هل نصمم شعارات لاتينية؟', 'في درس واحد، حين يُطلب الاسم باللغتين.']),
    price: { amount: '320.00', currency: 'EGP' },
    monthsOld: 3,
    popularity: 5,
    quality: 4.5,
    sections: [
      {
        title: 'قبل الرسم',
        lessons: [
          text(
            'سبعة أسئلة لصاحب الاسم',
            `قبل أن ترسم خطًّا واحدًا، اجلس مع صاحب الاسم واسأله:

1. من أين جاء الاسم؟ واحكِ لي القصة لا المعنى.
2. أين سيُرى أكثر: لافتة أم هاتف أم كيس؟
3. من الجيران على يمينك ويسارك، وكيف لافتاتهم؟
4. اسم تحب شكله، ولو لمنافس.
5. شيء لا تريد أن تشبهه أبدًا.
6. بعد عشر سنوات، ماذا تبيع غير هذا؟
7. من يقرر معك؟

السؤال السابع ينقذ مشاريع كاملة. صاحب مخبز شبرا قال: «أنا وأمي»، فدعونا أمه إلى اللقاء الثاني، وكانت هي من اختار. اكتب الأجوبة بكلماتهم هم، فالجملة التي يقولها صاحب الاسم عفوًا كثيرًا ما تكون **هي الشعار**.`,
          ),
          text(
            'أربعون رسمًا في ساعة',
            `اضبط ساعة على ستين دقيقة، دقيقة ونصف لكل رسم. العشرة الأولى أفكار الناس كلهم، والعشرة الثانية مملّة، وبعد الثلاثين يبدأ الغريب والنافع. لا تمسح شيئًا.`,
          ),
        ],
      },
      {
        title: 'الاختيار والاختبار',
        lessons: [
          text(
            'أين يُمدّ الحرف؟',
            `المدّ زينة ونَفَس، وله مواضع: قبل آخر الكلمة غالبًا، ولا يُمدّ حرفان متتاليان. جرّب الاسم بمدّة واحدة في ثلاثة مواضع واقرأه بصوت عالٍ؛ الموضع الصحيح هو الذي يوافق وقفتك.`,
          ),
          text(
            'ثلاثون مترًا',
            `علّق الورقة على جدار في الشارع وابتعد ثلاثين مترًا، واطلب من شخص لا يعرف الاسم أن يقرأه. إن تردّد فعُد إلى الورقة، ولا تشرح له. ثم صغّره إلى عرض ظفر، واسأل شخصًا آخر.`,
          ),
        ],
      },
    ],
  },
  {
    slug: 'colour-for-interfaces',
    language: 'en',
    subject: 'interfaces',
    level: 'all',
    instructors: ['layla', 'kenji'],
    title: 'Colour for interfaces',
    subtitle: 'Build a palette of twelve that works by day, by night and for the colour-blind',
    description: `Choosing colours feels like taste until you have to make the second theme. Then the blue that was fine on white glows on black, the warning disappears for one man in twelve, and the chart uses four greens.

In this course you build **one palette of twelve colours** and use it everywhere. We work in OKLCH, a way of naming colours in which equal numbers look equally light, so that decisions can be written down and repeated. You will choose a paper and an ink, one colour for action, three for meaning and six for data, and you will know what each is *not* allowed to do.

Then the tests: contrast for small text, the dark theme, simulated colour blindness, a cheap projector, a phone in the Aswan sun. Each finds something. We mend it by changing **one number**, and note why.

Kenji adds a lesson on colours printed from wood blocks, where every additional one costs a day of carving, which concentrates the mind. Bring an interface of your own; you will repaint it lesson by lesson and have before-and-after pictures to show.`,
    outcomes: [
      'Name colours in OKLCH and change one property at a time',
      'Build a light and a dark theme from one set of decisions',
      'Reach AA contrast without guessing',
      'Choose chart colours that the colour-blind can tell apart',
      'Write rules for what each colour may mean',
    ],
    requirements: ['An interface or a slide deck to repaint', 'A browser from the last three years'],
    faq: faq(
      ['Is it theoretical?', 'One lesson is; the others change your own project.'],
      ['Do you cover brand colours that cannot change?', 'Yes, the third section is about living with a given red.'],
    ),
    price: { amount: '0.00', currency: 'USD' },
    monthsOld: 2,
    popularity: 6,
    quality: 4.3,
    sections: [
      {
        title: 'Twelve decisions',
        lessons: [
          text(
            'Paper and ink',
            `Begin with the two colours that cover ninety-five per cent of the screen. Pure white and pure black are a choice like any other, and rarely the best: white paper glares, black ink cuts.

Write paper as \`oklch(0.975 0.012 85)\`: very light, almost no colour, and what there is leans to yellow. Write ink as \`oklch(0.25 0.03 265)\`: dark, a little blue. Set a paragraph and look at it for a minute, then switch to black on white. Most people flinch.

Now change only the first number of the ink until small text becomes tiring. Note the value: that is the **limit for muted text** and you will use it for captions. The contrast checker will tell you the same as 4.5 to 1; it is useful to have felt it first.

Keep a list: name, value, what it is for, what it is never for.`,
          ),
          text(
            'One colour for action',
            `If everything that is blue can be pressed and nothing else is blue, people learn your interface in a minute. Choose one colour for action and take it away from headings, icons and decoration. That removal is the real work.`,
          ),
        ],
      },
      {
        title: 'Tests',
        lessons: [
          text(
            'The dark theme is not an inversion',
            `Invert the lightness of paper and ink, then lower the chroma of everything that is bright: saturated colours glow on dark ground. Raise the lightness of the action colour until it passes on the new paper. Three numbers changed; the names stayed.`,
          ),
          text(
            'One man in twelve',
            `Turn on the simulation for deuteranopia. Your success and danger are now two browns. Add a second sign, a word or a shape, and move their lightness apart. Colour may repeat a message but must not carry it alone.`,
          ),
        ],
      },
    ],
  },
]
