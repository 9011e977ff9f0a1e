import { type CourseContent, faq, text, video } from '../types.ts'

export const ARTS_COURSES: readonly CourseContent[] = [
  {
    slug: 'ميزان-الحرف',
    language: 'ar',
    subject: 'calligraphy',
    level: 'beginner',
    instructors: ['hala'],
    title: 'ميزان الحرف: مدخل إلى خط الثلث',
    subtitle: 'النقطة والألف والدائرة وزاوية القلم، في أربعة دروس مصوّرة وتمارين للمشق',
    description: `يظن كثيرون أن الخط موهبة في اليد. هو قبل ذلك **قياس في العين**: نقطة تُعدّ، وألف تُقاس بها، ودائرة قطرها الألف. من عرف الميزان عرف لماذا بدا حرفه قلقًا، وصحّحه بلا معلّم فوق رأسه.

في هذه الدورة نقف عند أربع أفكار فقط، ونعطيها حقّها. نبدأ بالنقطة: كيف يرسمها القلم بعرضه، ولماذا نقيس بها لا بالمسطرة. ثم الألف بنقاطها السبع والحركة الخفيفة في ظهرها. ثم الدائرة التي تخرج منها النون وأخواتها، وقصة ابن مقلة مع الخط المنسوب. ثم زاوية القلم التي تصنع السميك والرفيع دون أن تضغط.

### كيف تتمرّن؟

المقاطع قصيرة، فشاهد الواحد منها مرتين ثم اكتب نصف ساعة. **صفحة واحدة متأنية خير من عشر مسرعة.** في كل درس ورقة مراجعة تضعها بجانب ما كتبت وتعدّ وتقارن.

لا تحتاج إلى أدوات غالية. قلم قصب أو قلم مشطوف من المكتبة، وحبر أسود، وورق أملس يكفي. وبعد هذه الدورة تستطيع أن تبدأ المفردات كاملة على أساس سليم.`,
    outcomes: [
      'تقيس الحرف بنقطة قلمك',
      'تكتب الألف بنسبتها وحركتها',
      'ترى الدائرة في النون وأخواتها',
      'تثبّت زاوية القلم صفحة كاملة',
      'تراجع خطّك بنفسك بعدّ النقاط',
    ],
    requirements: ['قلم قصب أو قلم خط مشطوف', 'حبر أسود وورق أملس', 'نصف ساعة ثلاث مرات في الأسبوع'],
    faq: faq(
      ['أكتب باليد اليسرى، هل أستطيع؟', 'نعم، وفي درس الزاوية ملاحظة عن قطّة القلم الأعسر.'],
      ['هل أحصل على إجازة؟', 'الإجازة تُؤخذ من شيخ بعد سنوات، وهذه الدورة بداية الطريق.'],
      ['أي قلم أشتري؟', 'قلم عرضه ثلاثة مليمترات، ولا تبدأ بأدقّ منه.'],
    ),
    price: { amount: '390.00', currency: 'EGP' },
    monthsOld: 11,
    popularity: 9,
    quality: 4.9,
    sections: [
      {
        title: 'وحدة القياس',
        lessons: [
          video('النقطة وحدة القياس', 'calligraphy-1-dot'),
          text(
            'أدواتك وجلستك',
            `قبل أول نقطة، انظر إلى ثلاثة أشياء: القلم والورق والجلسة.

**القلم**: إن كان قصبًا فاقطع رأسه بميل يسير، واختبره بخطّ عريض؛ إن خرج الحبر من طرف واحد فالقطّة غير مستوية. والقلم المشطوف الجاهز يكفي للبداية.

**الورق**: أملس لا يشرب الحبر. مرّر إصبعك عليه، فإن أحسست بالخشونة فالقلم سيحسّها قبلك. ضع تحت ورقتك عشر ورقات أخرى ليلين المسند.

**الجلسة**: اجعل الورقة أمامك مائلة قليلًا، وحرّك الذراع من الكتف لا من الأصابع، وتنفّس. اليد المشدودة تكتب حرفًا مشدودًا.

اكتب الآن صفًّا من عشرين نقطة متلاصقة رأسًا لرأس. إن استقام الصف فقد بدأت، وإن تموّج فأعد بعد استراحة قصيرة، ولا تعد وأنت غاضب.`,
          ),
          video('الألف: سبع نقاط', 'calligraphy-2-alef'),
        ],
      },
      {
        title: 'الدائرة والزاوية',
        lessons: [
          video('دائرة الألف وحرف النون', 'calligraphy-3-circle'),
          video('زاوية القلم', 'calligraphy-4-angle'),
          text(
            'ورقة المراجعة',
            `ضع هذه الأسئلة بجانب صفحتك:

- هل النقاط متساوية؟
- هل طول كل ألف سبع نقاط؟
- هل كأس النون نصف دائرة أم خيط مرتخٍ؟
- هل السميك في موضع واحد من كل حرف؟

اختر أسوأ حرف في الصفحة وأعده خمس مرات، واترك الجيّد لحاله.`,
          ),
        ],
      },
    ],
  },
  {
    slug: 'التصوير-في-الشارع',
    language: 'ar',
    subject: 'photography',
    level: 'all',
    instructors: ['tarek'],
    title: 'عين على الشارع',
    subtitle: 'التصوير بالهاتف أو الكاميرا في المدينة: ضوء، وصبر، واحترام للناس',
    description: `الشارع أكرم معلّم للتصوير: مشاهده مجانية ولا يعيد لك واحدًا منها. في هذه الدورة نمشي في أربعة أماكن بالقاهرة، من سوق الجمعة إلى كورنيش المعادي، ونتعلّم في كل منها **شيئًا واحدًا**.

أتكلّم قليلًا عن الكاميرات لأن أحسن صوري التقطها هاتف. نتكلّم عن الضوء: أين تقف منه في العاشرة صباحًا وأين في الخامسة. وعن الخلفية قبل الموضوع. وعن الانتظار، فالمصوّر الذي يجد إطارًا جيدًا ويصبر عشر دقائق يعود بصورة لا يعود بها من مشى ساعتين.

ونتكلّم بصراحة عن **الناس**. متى تستأذن ومتى تبتسم ومتى تُنزل الكاميرا. لي قواعد تعلّمتها من مواقف محرجة أحكيها كما وقعت، ومن صورة جميلة لم أنشرها.

القسم الأخير في الاختيار: من مئتي صورة نصل إلى خمس، وهذا أصعب من التصوير. كل أسبوع تكليف صغير، وفي آخر الدورة عندك **حكاية من خمس صور** لمكان تعرفه، تستطيع أن تطبعها وتعلّقها.`,
    outcomes: [
      'تقرأ الضوء قبل أن ترفع الكاميرا',
      'تختار الخلفية وتنتظر المشهد',
      'تتعامل مع الناس باحترام ووضوح',
      'تختار خمسًا من مئتين',
      'تروي حكاية مكان بالصور',
    ],
    requirements: ['هاتف أو كاميرا', 'ساعتان في الأسبوع للمشي'],
    faq: faq(
      ['هل يكفي الهاتف حقًّا؟', 'نعم، وثلث أمثلة الدورة منه.'],
      ['ماذا عن القانون؟', 'درس قصير عن ما هو ممنوع وما يحتاج إلى تصريح، وليس استشارة قانونية.'],
    ),
    price: { amount: '280.00', currency: 'EGP' },
    monthsOld: 7,
    popularity: 7,
    quality: 4.5,
    sections: [
      {
        title: 'الضوء والمكان',
        lessons: [
          text(
            'قف وظهرك إلى الجدار',
            `تمرين الأسبوع الأول بلا تصوير. اذهب إلى شارع تعرفه، وقف وظهرك إلى جدار نصف ساعة، واكتب في دفتر:

- من أين يأتي الضوء، وعلى أي وجه يقع؟
- أين الظل الذي له حدّ واضح؟
- ما أهدأ خلفية أمامك؟
- كم مرّ من الناس في الضوء قبل أن يمرّ من يعجبك؟

ستشعر بالملل في الدقيقة العاشرة، وفي الخامسة عشرة **ترى لأول مرة** شيئًا كان أمامك. صاحب الكشك يرفع رأسه كل مرة تمر فيها حافلة. القطّة تعبر من المكان نفسه. هذه المواعيد الصغيرة هي مادة المصوّر.

في آخر نصف الساعة التقط ثلاث صور فقط، لا أربعًا. اختر موضعها من دفترك. الصورة التي انتظرتها تختلف عن الصورة التي لحقت بها.`,
          ),
          text(
            'الخلفية أولًا',
            `ابحث عن جدار أو باب أو ظل يعجبك وحده بلا أحد، وقف أمامه حتى يدخل الإطار من يكمله. إن لم يدخل أحد فعُد غدًا. اثنتان من صوري الخمس المفضلة التُقطتا أمام الباب الأزرق نفسه.`,
          ),
        ],
      },
      {
        title: 'الناس والاختيار',
        lessons: [
          text(
            'متى أستأذن؟',
            `إن كان الوجه هو الصورة فاستأذن قبلها أو بعدها. وإن كان الإنسان ظلًّا في مشهد فابتسم إن رآك. ولا تصوّر من هو في ضيق، ولا طفلًا وحده. إن طلب أحد الحذف فاحذف أمامه واشكره.`,
          ),
          text(
            'من مئتين إلى خمس',
            `الجولة الأولى سريعة: نعم أو لا. اترك الصور يومًا. الجولة الثانية: اطبع الباقي صغيرًا وافرشه على الطاولة، واسأل عن كل صورة ماذا تخسر الحكاية إن رفعتها. إن كان الجواب «لا شيء» فارفعها.`,
          ),
        ],
      },
    ],
  },
  {
    slug: 'oud-for-adult-beginners',
    language: 'en',
    subject: 'music',
    level: 'beginner',
    instructors: ['tarek'],
    title: 'The oud for adult beginners',
    subtitle: 'Tuning, the right hand and your first two maqams, in fifteen minutes a day',
    description: `You are forty, your fingers are stiff, and there is an oud in the cupboard that belonged to an uncle. This course was made for you. It does not hurry, and it **never asks for more than fifteen minutes a day**, because that is what people with children and jobs really have.

We begin with the instrument itself: how to sit with it so that it does not slip, how to tune it, which strings to buy and how to tell whether the neck is straight. Then the right hand, which decides the sound. For two weeks you play open strings only and I promise that it is worth it.

The left hand follows with five notes, then eight. By the middle of the course you play a short piece that your neighbours will recognise. The second half introduces **rast and nahawand**, not as theory but as two rooms: what it feels like to enter, to walk about and to come home.

You need not read music. Everything is written in a simple tablature, with notation beside it for those who like it. I teach the Egyptian tuning; the notes say what to change for others.`,
    outcomes: [
      'Tune the oud and keep it in tune',
      'Hold the plectrum without tension',
      'Play clean open-string rhythms at three speeds',
      'Play two short pieces from memory',
      'Hear the difference between rast and nahawand',
    ],
    requirements: ['An oud, also a borrowed one', 'A tuner on your telephone'],
    faq: faq(
      ['Which oud should I buy?', 'Not the cheapest and not the dearest. The first lesson lists six things to check in the shop.'],
      ['I am left-handed.', 'Most left-handed players learn as right-handers; I say when not to.'],
    ),
    price: { amount: '35.00', currency: 'USD' },
    monthsOld: 9,
    popularity: 5,
    quality: 4.6,
    sections: [
      {
        title: 'The right hand',
        lessons: [
          text(
            'Sitting so that nothing slips',
            `Sit on a chair without arms, near its edge. The oud's round back wants to turn face up; a folded cloth on your right thigh stops it. The face of the instrument should be **upright**, not tilted for you to look at. You will want to see the strings. Do not; your ears are nearer.

Let the right forearm rest where the body is deepest, with the wrist free. Take the plectrum between thumb and first finger, long end inside the fist, as if you were holding a key you are about to turn.

Now stroke the lowest pair downwards ten times, letting the plectrum **rest on the next pair** after each stroke. It should sound like a heavy drop, not a scratch. If the shoulder rises, stop and shake it out.

Ten strokes, ten breaths, and that is today's lesson. Tomorrow you do it again with your eyes closed.`,
          ),
          text(
            'Down, down, up',
            `Two strokes down and one up, slowly, on one pair of strings. Count aloud. The upstroke is a guest: lighter, and never early. When it is even for a whole minute, move on to the next pair.`,
          ),
        ],
      },
      {
        title: 'Two rooms',
        lessons: [
          text(
            'Rast: coming home',
            `Play from the home note to the fifth and back. The third note lies between the two that a piano owns; lower your finger until it **stops complaining**. Sing it first, for the finger follows the voice more willingly than the tuner.`,
          ),
          text(
            'Nahawand, with the lamp turned down',
            `Change one note and the room darkens. Play the same five-note phrase in rast and in nahawand, one after the other, for somebody at home. Ask them which is which; they will know, without a word of theory.`,
          ),
        ],
      },
    ],
  },
  {
    slug: 'woodblock-printing-at-a-kitchen-table',
    language: 'en',
    subject: 'craft',
    level: 'beginner',
    instructors: ['kenji'],
    title: 'Woodblock printing at a kitchen table',
    subtitle: 'Carve, ink and print a card in two colours, with tools that fit in a shoe box',
    description: `The Japanese way of printing from wood needs no press, no solvent and very little room. You brush water-based colour onto a carved plank, lay damp paper on it and rub with a flat pad. **My first studio was half a kitchen table in Alexandria**, and the neighbours never knew.

In this course you make one small print in two colours: a boat, a cat or a letter, whichever you can draw in ten lines. You will learn to choose and flatten the wood, to transfer a drawing in reverse, to hold a knife so that it cuts towards nothing important, and to carve the two notches called *kento* that make the second colour fall in its place.

Then comes printing, which is a matter of **damp**. Too wet and the colour bleeds; too dry and it speckles. You will ruin some paper. I ruined some for the lesson, on purpose and otherwise, and we look at each failure until you can read it.

By the end you have an edition of ten cards, numbered and signed, and tools that you know how to sharpen. Children over twelve can take part at the printing stage.`,
    outcomes: [
      'Transfer a drawing to wood without reversing it by accident',
      'Carve safely with a knife and two gouges',
      'Register two colours with kento marks',
      'Judge the damp of paper by touch',
      'Print an edition of ten that match',
    ],
    requirements: ['A knife, two gouges, a brush: about the price of a dinner', 'A plank of lime or plywood, postcard size'],
    faq: faq(
      ['Is it messy?', 'Less than cooking. The colours are washed off with water.'],
      ['Where do I buy paper?', 'Any strong paper with little size; the second lesson tells how to test it.'],
    ),
    price: { amount: '5200', currency: 'JPY' },
    monthsOld: 4,
    popularity: 3,
    quality: 4.8,
    sections: [
      {
        title: 'The block',
        lessons: [
          text(
            'Ten lines',
            `Draw your picture with a brush pen in **ten lines or fewer**. A line thinner than two millimetres will break in the wood, so let the brush be fat. Fill one area with grey: that will be the second colour.

Trace it on thin paper, then paste the tracing face down on the plank with a little starch. When it is dry, rub the back with a drop of oil. The lines shine through, already reversed. This old trick saves every beginner from printing their name backwards, as I once did on forty wedding invitations.

Before you cut anything, mark two corners for the *kento*: an L in the lower right, a short bar further left, each as deep as a fingernail is thick. Paper will be pushed into them each time. **They are the most important cuts of the whole block**, and nobody will ever see them.`,
          ),
          text(
            'Cut beside, not under',
            `Hold the knife like a pen that is angry, leaning away from the line, so that the line stands on a broad foot. Cut all the way round before you clear with the gouge. Both hands behind the edge, always.`,
          ),
        ],
      },
      {
        title: 'The print',
        lessons: [
          text(
            'How damp is damp?',
            `Stack moist and dry sheets by turns in a plastic bag overnight. In the morning a sheet should feel **cool but not wet** on your cheek. If it shines, wait; if it rattles, add a moist neighbour.`,
          ),
          text(
            'Ten that match',
            `Count the strokes of the brush and of the pad, and keep to your numbers. The third print is usually the first good one. Lay them out in order; where they drift, you will see what your arm forgot.`,
          ),
        ],
      },
    ],
  },
  {
    slug: 'سماع-المقامات',
    language: 'ar',
    subject: 'music',
    level: 'all',
    instructors: ['tarek'],
    title: 'كيف تسمع المقام',
    subtitle: 'دورة مجانية لمن يحب الغناء العربي ولا يعزف: تعرف المقام من مطلع الأغنية',
    description: `تسمع مطلع أغنية فتقول: هذه حزينة. ويسمعها صديقك فيقول: هذه نهاوند. هذه الدورة لتقول أنت ذلك، **بلا آلة وبلا نوتة**، بأذنك وحدها وبأغانٍ تحفظها من قبل.

نبدأ من سؤال بسيط: ما البيت الذي تعود إليه الأغنية؟ جرّب أن توقفها قبل آخرها بلحظة وستسمع البيت في رأسك. ثم ننتقل إلى الخطوة الثانية والثالثة من السلّم، ففيهما سرّ اللون. نأخذ ستة مقامات شائعة: الراست والبياتي والنهاوند والحجاز والكرد والعجم، ولكل منها **ثلاث أغانٍ** من أجيال مختلفة، وجملة قصيرة تغنّيها لنفسك فتعرفه.

القسم الثاني للانتقال: متى تخرج الأغنية من غرفتها إلى غرفة أخرى وتعود، وكيف تلاحظ ذلك وأنت تقود السيارة. وفي آخر الدورة نسمع معًا قصيدة طويلة ونضع علامة عند كل انتقال.

لا أعدك بأن تصير عازفًا. أعدك أن **تسمع أكثر مما كنت تسمع**، وأن يطول صبرك على مقدمة موسيقية كنت تتجاوزها. الدورة مجانية لأن السماع حقّ للجميع.`,
    outcomes: ['تجد نغمة الاستقرار في أغنية', 'تميّز ستة مقامات شائعة', 'تلاحظ الانتقال من مقام إلى آخر', 'تغنّي جملة قصيرة لكل مقام', 'تصف ما تسمع بكلمات دقيقة'],
    requirements: ['حبّ الغناء العربي', 'سماعة جيدة إن أمكن'],
    faq: faq(['هل أحتاج إلى آلة؟', 'لا، صوتك يكفي ولو ظننته قبيحًا.'], ['لماذا ستة مقامات فقط؟', 'لأنها أكثر ما تسمعه، ومن عرفها سهل عليه الباقي.']),
    price: { amount: '0.00', currency: 'EGP' },
    monthsOld: 12,
    popularity: 8,
    quality: 4.7,
    sections: [
      {
        title: 'البيت واللون',
        lessons: [
          text(
            'أين بيت الأغنية؟',
            `اختر أغنية تحفظها كلها. شغّلها، وقبل الكلمة الأخيرة من المقطع **أوقفها فجأة**. في رأسك نغمة تريد أن تأتي، غنّها بحرف الألف ولو بصوت خافت. هذه نغمة الاستقرار، وهي بيت الأغنية.

أعد التجربة مع مقطع آخر من الأغنية نفسها. في الغالب يعود إلى البيت ذاته. جرّب الآن أغنية ثانية وثالثة، ولا تبحث عن أسماء النغمات، فلا حاجة بنا إليها بعد.

بعد أن تجد البيت اصعد منه درجتين بصوتك، كما تفعل الأغنية لا كما تظن. هل الدرجة الثانية قريبة جدًّا من البيت حتى كأنها تلتصق به؟ أم بعيدة كخطوة كاملة؟ سجّل صوتك. في هذه المسافة الصغيرة يبدأ **لون المقام**، وبها سنفرّق في الدرس القادم بين الكرد والنهاوند.`,
          ),
          text(
            'النهاوند والكرد',
            `كلاهما فيه شجن، والفرق في الدرجة الثانية: في النهاوند خطوة كاملة، وفي الكرد نصف خطوة تلتصق بالبيت. غنّ البيت ثم الثانية ثم البيت عشر مرات من كل مقام حتى تشعر بالفرق في حلقك قبل أذنك.`,
          ),
        ],
      },
      {
        title: 'الانتقال',
        lessons: [
          text(
            'الراست والبياتي: بين البياض والسواد',
            `في البيانو مفتاح أبيض وأسود وليس بينهما شيء، وفي الراست والبياتي نغمة تقع بينهما. من تعوّد الغناء العربي يجدها طبيعية ولا يعرف أنها «غير موجودة» عند غيره.`,
          ),
          text(
            'باب يُفتح ثم يُغلق',
            `اسمع قصيدة طويلة ومعك ورقة. ضع خطًّا عند كل موضع **تغيّر فيه اللون** ولو لم تعرف الاسم. ثم اسمعها ثانية وانظر: هل وقعت خطوطك عند تغيّر المعنى في الكلام؟ غالبًا نعم.`,
          ),
        ],
      },
    ],
  },
]
