import { type CourseContent, faq, text } from '../types.ts'

export const LANGUAGES_COURSES: readonly CourseContent[] = [
  {
    slug: 'إنجليزية-العمل',
    language: 'ar',
    subject: 'english',
    level: 'intermediate',
    instructors: ['nadia'],
    title: 'إنجليزية العمل: الرسالة والمكالمة والاجتماع',
    subtitle: 'جُمل تحتاج إليها هذا الأسبوع، مع الفرق بين المهذّب والبارد والمتردّد',
    description: `تعرف القواعد وتفهم ما تقرأ، ثم تجلس عشرين دقيقة أمام رسالة من أربعة أسطر. ليست المشكلة في إنجليزيتك، بل في أن أحدًا لم يعلّمك **درجات الكلام**: متى تكون الجملة مهذبة، ومتى تكون باردة، ومتى تبدو مترددة وأنت واثق.

في هذه الدورة نشرح بالعربية ونتدرّب بالإنجليزية. القسم الأول للرسائل: الطلب، والتذكير بعد أسبوع من الصمت، والاعتذار دون تذلّل، والرفض الذي لا يقطع الودّ. القسم الثاني للمكالمة: كيف تطلب الإعادة بلا حرج، وكيف تكسب ثانيتين للتفكير. القسم الثالث للاجتماع: أن تدخل في الكلام، وأن تعترض، وأن تلخّص.

كل درس يدور حول **خمس جمل** تحفظها وتغيّر فيها كلمة أو كلمتين. ونقارن كل جملة بترجمتها الحرفية من العربية، لأن أكثر أخطائنا صحيحة نحويًّا وغريبة في السمع.

تدرّبتْ على هذه الدروس مجموعات في صفاقس والقاهرة، موظفون ومهندسون وطبيبة واحدة كانت تكتب لمجلة. تحتاج إلى مستوى متوسط، وإلى رسالة حقيقية تؤجّل كتابتها منذ أيام.`,
    outcomes: ['تكتب رسالة طلب قصيرة ومهذبة', 'تذكّر وتعتذر وترفض بلا حرج', 'تدير مكالمة وتطلب الإعادة', 'تعترض في اجتماع وتلخّص', 'تميّز الترجمة الحرفية وتصلحها'],
    requirements: ['مستوى متوسط في الإنجليزية', 'بريد عمل أو دراسة'],
    faq: faq(['هل نتعلم لهجة معيّنة؟', 'لا، نختار ما يفهمه الجميع ونشير إلى الفروق.'], ['هل هناك تصحيح لرسائلي؟', 'أصحّح رسالة واحدة لكل متدرب في أسئلة الدروس.']),
    price: { amount: '300.00', currency: 'EGP' },
    monthsOld: 10,
    popularity: 8,
    quality: 4.5,
    sections: [
      {
        title: 'الرسالة',
        lessons: [
          text(
            'الطلب في ثلاث درجات',
            `ثلاث جمل لطلب واحد:

1. *Send me the file.* أمر، ويصلح بين زميلين متعودين في محادثة سريعة.
2. *Could you send me the file today?* طلب عادي مهذب، وهو ما تحتاج إليه تسع مرات من عشر.
3. *I was wondering if you might be able to send the file.* مهذب جدًّا، وقد يُفهم أن الأمر غير عاجل أو أنك متردد.

العربي يترجم «أرجو من سيادتكم التكرم» فيقفز إلى الثالثة، ثم يستغرب أن أحدًا لم يستعجل. **الوقت في الجملة أقوى من المجاملة**: كلمة *today* أو *by Thursday* تفعل ما لا تفعله ثلاث كلمات مهذبة.

خذ رسالتك المؤجلة، واكتب الطلب بالدرجة الثانية في سطر واحد، وضع له موعدًا، واجعله السطر **الأول** لا الأخير. السبب يأتي بعده إن لزم، والتحية لا تحتاج إلى أكثر من سطر.`,
          ),
          text(
            'التذكير بعد الصمت',
            `لا تكتب *Why didn't you answer?* بل *Just checking whether you had a chance to look at this.* ثم أعد الطلب نفسه في السطر الثاني كاملًا، فقد لا يفتح القارئ الرسالة الأولى. مرة بعد ثلاثة أيام، وثانية بعد أسبوع، ثم اتصل.`,
          ),
        ],
      },
      {
        title: 'الصوت',
        lessons: [
          text(
            'ثانيتان للتفكير',
            `*That's a good question. Let me think for a second.* جملة تقولها وعقلك يعمل. و*Sorry, the line dropped, could you repeat the last part?* تطلب الإعادة دون أن تلوم أذنك. احفظهما حتى تخرجا بلا تفكير.`,
          ),
          text(
            'أعترض، ولكن',
            `*I see the point about cost. My worry is the date.* ابدأ بما سمعت ثم اذكر قلقك أنت. كلمة *worry* ألين من *problem*، وأصدق من *maybe*. ثم اسكت ودعهم يجيبون.`,
          ),
        ],
      },
    ],
  },
  {
    slug: 'arabic-for-the-street',
    language: 'en',
    subject: 'arabic',
    level: 'beginner',
    instructors: ['nadia', 'amina'],
    title: 'Egyptian Arabic for the first month',
    subtitle: 'Taxis, markets, neighbours: speak from the first day and read by the fourth week',
    description: `You have landed in Cairo with a phrase book that teaches you to ask where the post office is. Nobody has asked you for the post office. They ask whether you are married, whether you like *molokhia* and why you are paying the tourist price for tomatoes.

This course teaches **the conversations that really happen in the first month**, in the Arabic that people speak. You begin with twelve words that carry half of every talk with a driver. Then the market: numbers, weights, the art of saying that it is too much and smiling. Then the neighbours, who will want to feed you, and the telephone, which is hardest because there are no hands.

From the second week we read: first shop signs, then numbers on buses, then messages from the person who repairs your water heater. Letters come in the order in which you meet them on the street and not in that of the alphabet.

Each lesson is a scene, with the words, **what they mean and what they do**. Amina adds notes on manners: when to refuse the tea, and how often, before you accept it.`,
    outcomes: [
      'Direct a taxi and agree on a price',
      'Buy by weight and understand the answer',
      'Accept and refuse an invitation politely',
      'Read shop signs and bus numbers',
      'Ask people to slow down, in three ways',
    ],
    requirements: ['No Arabic at all', 'Willingness to be laughed at kindly'],
    faq: faq(
      ['Egyptian or Modern Standard?', 'Egyptian. A note tells you when the written form differs.'],
      ['Do I have to learn the script?', 'You can finish the first half without it, but it will help you more than you think.'],
    ),
    price: { amount: '25.00', currency: 'USD' },
    monthsOld: 8,
    popularity: 7,
    quality: 4.6,
    sections: [
      {
        title: 'On the move',
        lessons: [
          text(
            'Twelve words in a taxi',
            `You get in. Say *es-salāmu ʿalēkum*; the driver answers, and you are no longer cargo. Then the place, then *law samaḥt*, “if you permit” (to a woman *law samaḥti*).

| Say | Meaning |
|---|---|
| *ʿala ṭūl* | straight on |
| *yimīn* | right |
| *shimāl* | left |
| *hina* | here |
| *kifāya* | enough |
| *shwayya shwayya* | slowly |

When he asks something you do not understand, *maʿlesh, tāni?* means “sorry, again?” and is worth all the rest. At the end: *kam?*, how much? Listen for one number only.

The trick is to say **one word at a time, at the right moment**, like the driver's own friends do. Whole sentences come next week. Practise by walking through your flat and giving yourself directions to the kitchen.`,
          ),
          text(
            'Too much, with a smile',
            `*Da ktīr!* is “that is a lot”, and its melody matters more than its words: up, then down, as if a friend had told you something absurd. Offer a number, be ready to leave, come back. Nobody is offended; silence would offend.`,
          ),
        ],
      },
      {
        title: 'At the door',
        lessons: [
          text(
            'Refusing tea, correctly',
            `The first offer is courtesy, and so is your first refusal. At the third, accept or give a reason. *Allāh yikhallīk*, “God keep you”, serves for thanks when both your hands are full of plates.`,
          ),
          text(
            'Letters in the order of the street',
            `Begin with ص ي د ل ي ة, pharmacy. You see it each day, green, on every corner. Five letters, one of them twice, are learned in one walk. Then bread, عيش, then the numbers on the bus, which are written from left to right, to everyone's surprise.`,
          ),
        ],
      },
    ],
  },
  {
    slug: 'الكتابة-العربية-الواضحة',
    language: 'ar',
    subject: 'arabic',
    level: 'all',
    instructors: ['amina', 'karim'],
    title: 'الكتابة العربية الواضحة',
    subtitle: 'احذف ثلث ما كتبت: رسائل وتقارير يقرؤها الناس إلى آخرها',
    description: `«قام المدير بعملية القيام بزيارة» جملة سليمة نحويًّا وفيها فعل واحد حقيقي مختبئ. هذه الدورة تُخرجه: **زار المدير**. ستكتشف أن أكثر ما نكتبه في المكاتب لا يحتاج إلى بلاغة، بل إلى شجاعة الحذف.

نعمل على نصوص حقيقية من غير أسماء: رسالة إلى أولياء الأمور، وتقرير صيانة، وإعلان وظيفة، واعتذار شركة مياه. نقرأ النص بصوت عالٍ، ونضع خطًّا تحت كل فعل ضعيف وكل مصدر يجرّ وراءه خمسة مضافات، ثم نعيد الكتابة. **المقياس واحد دائمًا**: هل يعرف القارئ بعد السطر الأول ما المطلوب منه؟

نتناول الجملة الفعلية والاسمية ومتى تختار كلًّا منهما، والفاصلة التي نسيها الناس، والفقرة التي لها فكرة واحدة، والكلمة الأجنبية متى نكتبها ومتى نترجمها. وفي كل درس نص قبل ونص بعد، وعدد الكلمات تحتهما.

يشاركني كريم في درس عن رسائل البرامج: ماذا تقول الشاشة حين يفشل شيء؟ لا نصحّح هنا همزاتك، فللإملاء كتبه، وإنما نعلّمك أن تكتب **كما تتكلم حين تكون واضحًا**.`,
    outcomes: [
      'تجد الفعل المختبئ وتُظهره',
      'تحذف ثلث النص دون أن تخسر معنى',
      'تبدأ بما يحتاج إليه القارئ',
      'تستعمل علامات الترقيم في مواضعها',
      'تكتب فقرة بفكرة واحدة',
    ],
    requirements: ['نص كتبته في الشهر الماضي'],
    faq: faq(
      ['هل هي دورة نحو؟', 'لا، نفترض أنك تكتب سليمًا في الجملة، ونعمل على الوضوح.'],
      ['هل تنفع لمن يكتب بالذكاء الاصطناعي؟', 'نعم، فالتحرير صار أهم من الكتابة.'],
    ),
    price: { amount: '220.00', currency: 'EGP' },
    monthsOld: 6,
    popularity: 6,
    quality: 4.8,
    sections: [
      {
        title: 'الجملة',
        lessons: [
          text(
            'الفعل المختبئ',
            `اقرأ: «تم إجراء القيام بفحص الأجهزة من قبل الفريق.» خمس كلمات تحمل الفعل، والفعل نفسه مخبّأ في اسم: **فحص**. أخرجه واجعل صاحبه قبله أو بعده: «فحص الفريق الأجهزة.» من تسع كلمات إلى ثلاث، ولم يضِع شيء.

علامات الفعل المختبئ ثلاث:

- **تم** وقام بـ وعملية: احذفها وانظر ما يبقى.
- **من قبل**: تدلّك على الفاعل الحقيقي، فأعده إلى مكانه.
- مصدر بعد مصدر بعد مصدر: فُكّ السلسلة من آخرها.

خذ صفحة كتبتها في الشهر الماضي، وضع دائرة حول كل «تم» و«قام». عدّها. أصلح خمسًا منها فقط، واقرأ الصفحة بصوت عالٍ قبل الإصلاح وبعده. ستسمع الفرق في نَفَسك قبل أن تراه عينك.`,
          ),
          text(
            'الفاصلة نَفَس',
            `اقرأ الجملة بصوت عالٍ وضع الفاصلة حيث تتوقف قليلًا، والنقطة حيث تنتهي الفكرة. إن احتجت إلى ثلاث فواصل قبل النقطة فعندك جملتان. والعربية تحبّ الواو، لكنها لا تحبّ **سبع واوات** في سطر.`,
          ),
        ],
      },
      {
        title: 'النص',
        lessons: [
          text(
            'السطر الأول',
            `اسأل: لو قرأ المدير سطرًا واحدًا فقط، فماذا أريده أن يعرف؟ اكتبه أولًا. المقدمة التاريخية التي تعبت فيها تصير في آخر الصفحة لمن يريد، وغالبًا لا يريد أحد.`,
          ),
          text(
            'رسالة الشاشة',
            `«حدث خطأ غير متوقع» لا تخبر أحدًا بشيء. اكتب ما حدث، وماذا بقي محفوظًا، وماذا يفعل الآن: «انقطع الاتصال. مسودتك محفوظة. أعد المحاولة بعد قليل.» ثلاث جمل قصار فيها **احترام**.`,
          ),
        ],
      },
    ],
  },
  {
    slug: 'japanese-menus-and-poems',
    language: 'en',
    subject: 'japanese',
    level: 'beginner',
    instructors: ['kenji'],
    title: 'Japanese through menus and poems',
    subtitle: 'Two scripts, sixty characters and enough grammar to order noodles and read a haiku',
    description: `There are two good reasons to learn a little Japanese: to eat and to read seventeen syllables by a man who watched a frog. This course serves both and **pretends to nothing more**.

We learn the two syllabaries first, eight signs at a time, always inside words that you can taste: うどん, そば, コーヒー. You will write them with a pen, because the hand remembers what the screen forgets. After three weeks you can sound out any menu, with accidents.

Then come sixty characters, chosen by how often they hang over a door: meat, fish, egg, spicy, entrance, push. Grammar arrives when a sentence requires it: how to order, how to ask what something is, how to say that you cannot eat it.

The last part is six haiku. By then you know most of the words, and we look at **how the cut works**, the small breath that turns two pictures into one. Translations are given side by side with the reasons for their failures, including mine.

I have taught this in Alexandria for seven years. Speakers of Arabic have an advantage with the long vowels, and I shall tell you why.`,
    outcomes: [
      'Read and write hiragana and katakana',
      'Recognise sixty common characters',
      'Order, ask and decline in short sentences',
      'Read six haiku with a word list',
      'Use a dictionary by strokes',
    ],
    requirements: ['A pen and squared paper', 'Fifteen minutes most days'],
    faq: faq(
      ['Will I be able to hold a conversation?', 'A small one, about food.'],
      ['Is romanised Japanese used?', 'For two lessons, and then we burn the boats.'],
    ),
    price: { amount: '3600', currency: 'JPY' },
    monthsOld: 5,
    popularity: 4,
    quality: 4.7,
    sections: [
      {
        title: 'Sounds you can eat',
        lessons: [
          text(
            'Eight signs and a bowl of noodles',
            `Here are three words and eight signs:

| Word | Sound | Meaning |
|---|---|---|
| うどん | u-do-n | thick noodles |
| そば | so-ba | thin noodles |
| すし | su-shi | you know |

Write each sign ten times on squared paper, large, in the order of the arrows on the sheet. Say it aloud as you write. The order of strokes is not etiquette: at speed the signs melt, and **only the order keeps them readable**.

The two small marks on ど and ば turn t into d and h into b. You have therefore learned four more signs for nothing: と, は, and their neighbours when you meet them.

Each sign takes one beat. *U-do-n* is three beats, equally long, like steps on a stair. Clap them. Visitors who rush the *n* are understood, but smiled at.

Tomorrow: cover the second column and read the first aloud.`,
          ),
          text(
            'One more, please',
            `*Kore o kudasai*, “this, please”, while pointing, will feed you for a month. *Mō hitotsu* is one more. Point with the whole hand, not a finger, and the sentence becomes twice as polite.`,
          ),
        ],
      },
      {
        title: 'Seventeen syllables',
        lessons: [
          text(
            'Doors and meat',
            `入 is entrance, 口 is mouth, and 入口 is a way in. 肉 is meat, 魚 fish, 卵 egg. Draw each as a picture of itself once, however silly. You will forget the drawing and keep the character.`,
          ),
          text(
            'The frog',
            `*furuike ya / kawazu tobikomu / mizu no oto*. Old pond; a frog jumps in; the sound of water. The small word *ya* does the cutting: before it a picture that stands still, after it one that moves. Read it aloud and leave the breath where *ya* is.`,
          ),
        ],
      },
    ],
  },
  {
    slug: 'english-pronunciation-for-arabic-speakers',
    language: 'en',
    subject: 'english',
    level: 'all',
    instructors: ['nadia'],
    title: 'English pronunciation for speakers of Arabic',
    subtitle: 'P and b, the missing vowels, and the stress that makes you understood',
    description: `You do not need to lose your accent. You need people to stop asking you to repeat the word *report*. This course works on **the few sounds and habits that cause most misunderstandings** for speakers of Arabic, and leaves the rest of your voice alone.

We begin with p and b, since everyone expects it, and finish with them in twenty minutes. Then the real trouble: clusters of consonants, into which Arabic kindly slips a vowel, so that *street* grows a second syllable. Then the pairs *ship* and *sheep*, *full* and *fool*, which are not long and short versions of one sound, although you were told so at school.

The heart of the course is stress. English listeners recognise words by **which syllable is strong**, and will understand *phoTOgrapher* with poor vowels sooner than *photograPHER* with perfect ones. We train it with a rubber band and a kitchen timer.

Each lesson takes ten minutes and ends with one sentence to record. Keep the recordings; in the last lesson you hear the first one again. Explanations are in simple English, with Arabic notes where a comparison helps.`,
    outcomes: [
      'Say p and b so that nobody asks',
      'Pronounce clusters without an added vowel',
      'Hear and make four vowel pairs',
      'Stress the right syllable of a new word',
      'Record yourself and know what to mend',
    ],
    requirements: ['You can hold a simple conversation', 'A telephone that records'],
    faq: faq(
      ['British or American?', 'Either. The four vowel pairs exist in both.'],
      ['How long until I notice?', 'Stress changes within a week; vowels take a season.'],
    ),
    price: { amount: '2.750', currency: 'KWD' },
    monthsOld: 3,
    popularity: 5,
    quality: 4.4,
    sections: [
      {
        title: 'Sounds',
        lessons: [
          text(
            'A candle, p and b',
            `Hold a strip of thin paper in front of your lips and say *bin*. The paper rests. Now say *pin* so that **the paper jumps**. That puff of air is the whole difference at the beginning of a word, and Arabic simply does not use it.

Say these pairs, watching the paper: *bark, park; bear, pear; bill, pill*. Exaggerate. If the paper jumps for both, say the first one while humming.

At the end of a word there is no puff, and another sign takes over: the vowel before *b* is longer. *Cab* lasts; *cap* is cut off. Try *rib, rip; mob, mop*.

Now record this: *Please park the blue van beside the public pool.* Play it back and listen only for the p's. Count how many jump. Four of four is the aim for Friday; two today is very good.`,
          ),
          text(
            'Street has one syllable',
            `Hold on to the *s* like air leaving a tyre, then close it with *treet*. If a vowel slips in before or between, lengthen the *s* further. Practise: *split, spring, asked, texts*. The last one is cruel to everybody.`,
          ),
        ],
      },
      {
        title: 'Stress',
        lessons: [
          text(
            'The rubber band',
            `Stretch a rubber band on the strong syllable and let it go on the weak ones: *PHOtograph, phoTOgrapher, photoGRAphic*. The weak vowels shrink to almost nothing. Let them; that is not laziness, it is English.`,
          ),
          text(
            'Where is the stress in a new word?',
            `Words in *-tion, -ic, -ity* are stressed just before the ending: *inforMAtion, ecoNOmic, abiLIty*. Learn every new word with its drumbeat: tap it on the table before you say it.`,
          ),
        ],
      },
    ],
  },
]
