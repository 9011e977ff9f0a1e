import { type CourseContent, faq, text } from '../types.ts'

export const SCIENCE_COURSES: readonly CourseContent[] = [
  {
    slug: 'electronics-with-a-meter',
    language: 'en',
    subject: 'electronics',
    level: 'beginner',
    instructors: ['samir'],
    title: 'Electronics with a meter in your hand',
    subtitle: 'Twelve measurements that teach more than a hundred diagrams',
    description: `In my workshop there is a rule: **nobody explains a circuit before measuring it**. A meter costs as much as two pizzas and is never impressed by your theory.

The course consists of twelve measurements. You measure a battery that is nearly empty and find out why it shows nine volts and drives nothing. You measure a resistor, your own two hands, and a lamp that is cold and then hot, and does not obey the rule you have just learned. You charge a capacitor and time it with your pulse. You find the broken wire in a cable without cutting it.

For each one you first **write down what you expect**. Being wrong is the best outcome, since it leaves you with a question. The explanations follow afterwards, with as little mathematics as honesty permits: one multiplication, one division, one curve.

Everything runs from a nine-volt battery, and nothing is connected to the mains. The parts are listed with their prices in Beirut and Cairo, and all of them can be saved from a dead radio. By the end you can repair simple things, and you will know which ones to leave alone.`,
    outcomes: [
      'Measure voltage, current and resistance without blowing the fuse',
      'Explain why a tired battery lies',
      'Predict a voltage divider and verify it',
      'Find a fault by halving the circuit',
      'Know when to stop and call somebody',
    ],
    requirements: ['A simple multimeter', 'A 9 V battery and about ten parts'],
    faq: faq(
      ['Is it dangerous?', 'Not with a nine-volt battery. The course never opens a device that has been on the mains.'],
      ['Which meter?', 'Any with a fused current range. The first lesson shows what to look for.'],
    ),
    price: { amount: '22.00', currency: 'USD' },
    monthsOld: 9,
    popularity: 6,
    quality: 4.7,
    sections: [
      {
        title: 'Volts and lies',
        lessons: [
          text(
            'The battery that shows nine volts',
            `Take an old nine-volt battery, one that no longer runs the radio. Measure it: 8.7 volts. It looks almost new. Write down what you expect if you connect a small lamp.

Connect it and measure again **while the lamp is trying to glow**. Three volts, perhaps two. Take the lamp off: 8.6. The battery has not lied; you asked it the wrong question. A meter draws almost no current, and so does not notice that inside the battery a resistance has grown. It takes its share as soon as current flows.

This is the most useful sentence of the course: *measure under load*. It explains the car that clicks and will not start, the torch that is bright for a second, and the charger that works on the bench.

Work out the inner resistance if you can read the current. If not, compare with a fresh battery and the same lamp.`,
          ),
          text(
            'Current goes through, voltage lies across',
            `To measure voltage you touch two points. To measure current you **open the circuit and become part of it**. Half of all blown fuses come from forgetting to move the red lead back. Say it aloud each time: back to volts.`,
          ),
        ],
      },
      {
        title: 'Finding faults',
        lessons: [
          text(
            'Halve it',
            `Ten lamps in a row, all dark, one broken. Measure at the middle. You have just excluded five. Three measurements find one in eight, and ten would find one in a thousand. It works on cables, on water pipes and on programs.`,
          ),
          text(
            'When to stop',
            `Anything with a mains plug and a fat capacitor keeps its charge after you pull the plug. A microwave oven keeps enough to kill. Knowing this is also a result of the course; put the screwdriver down with pride.`,
          ),
        ],
      },
    ],
  },
  {
    slug: 'فيزياء-المطبخ',
    language: 'ar',
    subject: 'physics',
    level: 'beginner',
    instructors: ['reem', 'samir'],
    title: 'فيزياء المطبخ',
    subtitle: 'حرارة وضغط وكثافة، بتجارب آمنة من الرفّ والثلاجة',
    description: `لماذا يصفر الغطاء قبل أن يغلي الماء؟ ولماذا تبرد القهوة أسرع في أولها؟ ولماذا يطفو الثلج ويغرق الزيت… لا، **الزيت لا يغرق**. هل كنت متأكدًا؟

هذه الدورة لمن درس الفيزياء ونسيها، ولمن عنده طفل يسأل. في كل درس تجربة من المطبخ لا تزيد على عشر دقائق، وبعدها شرح بلا معادلات إلا معادلة واحدة نستحقّها في آخر الدورة.

نقيس أولًا. عندك ميزان حرارة للطعام؟ ستقيس به تبريد فنجان كل دقيقة وترسم المنحنى بيدك. عندك برطمان؟ ستجعل بيضة تدخله دون أن تلمسها. ثم نسأل: **ماذا لو غيّرنا شيئًا واحدًا؟** الغطاء، أو الملح، أو شكل الإناء. بهذه الطريقة يعمل العلماء، والباقي تفاصيل.

التجارب آمنة، وما فيه ماء ساخن عليه تنبيه ويحتاج إلى شخص كبير. جرّبها أكثر من أربعين طفلًا وأمًّا في الرياض وطرابلس، وحذفنا التجارب التي تفشل. ستنظر إلى مطبخك بعدها نظرة أخرى، وتطبخ البيض كما تريد تمامًا.`,
    outcomes: ['تصمّم تجربة تغيّر شيئًا واحدًا', 'ترسم منحنى تبريد وتقرؤه', 'تشرح الطفو بالكثافة', 'تفهم ضغط البخار في القدر', 'تجيب طفلًا بتجربة لا بمحاضرة'],
    requirements: ['ميزان حرارة للطعام', 'مطبخ، وشخص كبير عند التسخين'],
    faq: faq(['ما العمر المناسب؟', 'من تسع سنوات مع كبير، ومن أربع عشرة وحده.'], ['هل تنفع المعلمين؟', 'نعم، في آخر كل درس ورقة للصفّ.']),
    price: { amount: '150.00', currency: 'EGP' },
    monthsOld: 5,
    popularity: 7,
    quality: 4.8,
    sections: [
      {
        title: 'الحرارة',
        lessons: [
          text(
            'فنجان يبرد',
            `صبّ ماءً ساخنًا في فنجان (يفعلها شخص كبير)، وضع ميزان الحرارة فيه، وسجّل الدرجة **كل دقيقة** خمس عشرة دقيقة. قبل أن تبدأ اكتب توقعك: هل ينقص العدد نفسه كل دقيقة؟

ارسم النقاط على ورق مربعات: الزمن على الأفقي والدرجة على الرأسي. في الغالب ترى خطًّا ينزل بسرعة ثم يهدأ. في الدقيقة الأولى خسر الفنجان أربع درجات، وفي العاشرة درجة واحدة.

السبب أن الحرارة تخرج بقدر **الفرق** بين الفنجان والغرفة، وكلما قلّ الفرق أبطأت. ضع الآن سؤالًا: تريد أن تشرب قهوتك بعد خمس دقائق وهي أسخن ما يمكن، فهل تضيف الحليب البارد الآن أم عند الشرب؟ قِس الحالتين بفنجانين متساويين، ولا تصدّق أحدًا قبل القياس.`,
          ),
          text(
            'الغطاء الذي يصفر',
            `قدر بغطاء وقدر بلا غطاء وماء متساوٍ ونار متساوية. أيهما يغلي أولًا، وبكم دقيقة؟ الغطاء يمنع البخار من حمل الحرارة معه. احسب ما توفّره في السنة إن طبخت كل يوم.`,
          ),
        ],
      },
      {
        title: 'الطفو والضغط',
        lessons: [
          text(
            'برج السوائل',
            `عسل ثم ماء ملوّن ثم زيت، تُصبّ ببطء على ظهر ملعقة. أسقط فيها حبة عنب وقطعة فلين. كل شيء يقف عند السائل **الذي يساوي كثافته**. جرّب أن ترفع العنب بالملح.`,
          ),
          text(
            'بيضة تدخل البرطمان',
            `أحرق قصاصة صغيرة داخل برطمان (شخص كبير)، وضع بيضة مسلوقة مقشورة على فمه. حين يبرد الهواء يقلّ ضغطه، فيدفعها **هواء الغرفة** إلى الداخل. لم يشفطها أحد! كيف تخرجها سليمة؟`,
          ),
        ],
      },
    ],
  },
  {
    slug: 'water-from-river-to-tap',
    language: 'en',
    subject: 'environment',
    level: 'intermediate',
    instructors: ['samir', 'reem'],
    title: 'Water, from the river to the tap',
    subtitle: 'How a city cleans, stores and loses its water, with measurements you can make at home',
    description: `A litre from the tap has a history of about three days. It was lifted from a river or a well, left to settle, filtered through sand, disinfected, pumped up a tower, and sent through pipes that are older than your grandmother. **Between a fifth and a half of it never arrived.**

This course follows the litre. You learn why turbidity is measured before anything else, what chlorine can and cannot do, why pressure falls at eight in the evening, and how an engineer finds a leak that nobody has seen. We then go the other way, from the drain to the treatment plant and the field.

At each stage there is something to measure at home: the clarity of water in a tall glass, its hardness with soap, your pressure with a hose and a ladder, and your own consumption by reading the meter before you go to bed and when you get up. That last measurement surprises one household in six.

We use a single city as the example, with its real figures rounded. The course was written **for people who decide or vote on such matters**, and for students who wonder whether civil engineering is dull. It is not.`,
    outcomes: [
      'Name the stages of treatment and what each removes',
      'Measure turbidity, hardness and pressure simply',
      'Detect a leak in your own home overnight',
      'Read a public water-quality report',
      'Argue about water prices with figures',
    ],
    requirements: ['Access to your water meter', 'School chemistry helps but is not needed'],
    faq: faq(
      ['Can I test whether my water is safe?', 'No home test can promise that. You learn what the public laboratory does.'],
      ['Are desalination plants covered?', 'In one lesson, with the energy bill.'],
    ),
    price: { amount: '260.00', currency: 'EGP' },
    monthsOld: 4,
    popularity: 4,
    quality: 4.4,
    sections: [
      {
        title: 'Cleaning',
        lessons: [
          text(
            'The tall glass',
            `Fill a tall glass with tap water and stand it on a printed page. Look down through it. Can you read the print? Now add one drop of milk, stir and look again, then another drop, until the letters are gone. You have made a scale of turbidity; treatment plants do the same with light and a sensor.

Why do they measure this first? Because particles **hide bacteria from chlorine**. A clear water with little chlorine is safer than a cloudy one with plenty. Plants add a salt of aluminium that makes fine particles stick together and sink; you can watch it happen with a pinch of alum from the spice shop in a jar of muddy water. Leave a second jar without alum beside it.

Take a photograph every five minutes for half an hour. The difference between the two jars is a discovery that Egyptian households used for centuries, with crushed almonds.`,
          ),
          text(
            'What sand does',
            `Slow sand filters are alive: the top centimetre is a skin of small creatures that eat the rest. Cleaning it too well makes the filter worse for days. Ask which kind your city has; the answer says when the plant was built.`,
          ),
        ],
      },
      {
        title: 'Losing',
        lessons: [
          text(
            'Read the meter at night',
            `Write down the figure at bedtime and again before anybody opens a tap. Any difference is a leak, most often the toilet. Ten litres a night is a bathtub a fortnight. **One home in six** among our students found something.`,
          ),
          text(
            'Listening to pipes',
            `A leak hisses. Two microphones on a pipe, a clock and a subtraction give its place to within a metre. Work through the example: sound travels 1,200 m a second in this pipe, and one microphone hears it 20 ms later.`,
          ),
        ],
      },
    ],
  },
  {
    slug: 'الطاقة-الشمسية-للبيت',
    language: 'ar',
    subject: 'electronics',
    level: 'intermediate',
    instructors: ['samir', 'youssef'],
    title: 'الطاقة الشمسية للبيت: احسب قبل أن تشتري',
    subtitle: 'كم لوحًا تحتاج؟ وهل تستحق البطارية ثمنها؟ حساب بسيط قبل توقيع العقد',
    description: `يأتيك البائع بعرض فيه ستة ألواح وبطاريتان ورقم كبير تحته خط. هذه الدورة **لا تبيع لك شيئًا**، وتعلّمك أن تحسب بنفسك قبل أن تجلس معه: كم تستهلك، وكم تعطي الشمس سطحك أنت، ومتى يعود مالك إليك.

نبدأ من العدّاد لا من السطح. تقرأ استهلاكك ساعة بساعة أسبوعًا، وتعرف أي جهاز يأكل نصف الفاتورة. ثم نصعد: الاتجاه والميل والظل، وكيف يسرق خزان ماء صغير **ربع الإنتاج**. ثم نأتي إلى البطارية، وهي أغلى ما في النظام وأقصره عمرًا، ونسأل متى تلزم ومتى تكون ترفًا.

في القسم الأخير يشاركنا يوسف منصور بالحساب المالي: القسط والفائدة وسعر الكهرباء بعد خمس سنوات، ولماذا لا يكفي أن تقسم الثمن على التوفير. الأرقام لمصر ولبنان، ومعها جدول تضع فيه أرقامك.

السلامة قبل كل شيء: التركيب عمل فنّي مرخّص، ولن نعلّمك أن تصعد وحدك. نعلّمك أن **تراجع ما رُكّب** وتعرف أنه سليم.`,
    outcomes: [
      'تقرأ استهلاكك وتجد الجهاز المسرف',
      'تقدّر إنتاج سطحك بالورقة والقلم',
      'تقارن عرضين على أساس واحد',
      'تقرر هل تحتاج إلى بطارية',
      'تراجع تركيبًا قائمًا بقائمة فحص',
    ],
    requirements: ['فواتير سنة إن وُجدت', 'حساب بسيط'],
    faq: faq(['أسكن في شقة، هل تنفعني؟', 'درس كامل عن السطح المشترك واتفاق الجيران.'], ['هل ترشّحون شركة؟', 'لا، وهذا مقصود.']),
    price: { amount: '340.00', currency: 'EGP' },
    monthsOld: 2,
    popularity: 5,
    quality: 4.5,
    sections: [
      {
        title: 'احسب',
        lessons: [
          text(
            'ابدأ من العدّاد',
            `اقرأ العدّاد مساء اليوم وصباح الغد ومساء الغد. عندك الآن رقمان: استهلاك الليل واستهلاك النهار. الألواح تعطي في النهار، فإن كان أكثر استهلاكك ليلًا فلوحك يبيع رخيصًا ويشتري غاليًا، **أو تحتاج إلى بطارية**.

ثم اعرف من المسرف. أطفئ كل شيء وشغّل جهازًا واحدًا عشر دقائق وانظر إلى العدّاد، أو اقرأ القدرة على ظهر الجهاز واضربها في ساعات تشغيله:

| الجهاز | القدرة (واط) | ساعات في اليوم |
|---|---|---|
| سخّان | 1500 | 1.5 |
| ثلاجة | 150 | 8 |
| تكييف | 1200 | 5 |

احسب عمود الاستهلاك بنفسك. كثيرون يكتشفون أن **سخّانًا شمسيًّا صغيرًا** يوفّر نصف ما كانوا سيوفّرونه بألواح تساوي خمسة أمثال ثمنه. ابدأ بالأرخص دائمًا.`,
          ),
          text(
            'ظل الخزان',
            `الخلايا في اللوح موصولة كحبّات السبحة، وأضعفها يحدّ الباقي. صوّر سطحك في التاسعة والثانية عشرة والثالثة، وارسم الظل على مخطط. انقل الألواح على الورق قبل أن ينقلها أحد على السطح.`,
          ),
        ],
      },
      {
        title: 'قرّر',
        lessons: [
          text(
            'متى يعود مالك؟',
            `ثمن النظام ستون ألفًا ويوفّر عشرة آلاف في السنة، فهل يعود في ستّ؟ ليس تمامًا: الإنتاج يقلّ نصفًا في المئة كل سنة، والعاكس يُبدَّل مرة، ولو وضعت المال في البنك لأعطاك. **قارن بالبديل** لا بالصفر.`,
          ),
          text('عرضان على طاولة واحدة', `اطلب من كل بائع الرقم نفسه: كم كيلوواط ساعة في السنة تضمن كتابةً؟ واقسم الثمن عليه. العرض الذي لا يجيب كتابةً ليس عرضًا.`),
        ],
      },
    ],
  },
  {
    slug: 'راقب-السماء',
    language: 'ar',
    subject: 'physics',
    level: 'all',
    instructors: ['amina', 'reem'],
    title: 'راقب السماء بعينيك',
    subtitle: 'القمر والكواكب والنجوم ذات الأسماء العربية، بلا تلسكوب',
    description: `الدبران والطائر والواقع ورِجل الجبّار: **أسماء النجوم عربية** في أطالس العالم كلها، وقلّ من أهلها من يعرف أين هي. هذه الدورة تعيد إليك سماءك، وتبدأ من سطح البيت لا من المرصد.

أول أسبوعين للقمر وحده. ترسمه كل ليلة في الساعة نفسها، فتكتشف بنفسك أنه يتأخر نحو خمسين دقيقة كل يوم، وأن وجهه المضيء يشير دائمًا إلى الشمس الغائبة. ثم الكواكب: كيف تفرّق بينها وبين النجوم، ولماذا تمشي كلها على طريق واحد. ثم النجوم: مثلث الصيف وجبّار الشتاء، وحكاية كل اسم **من كتاب الصوفي** إلى هاتفك.

لا نستعمل التطبيقات في النصف الأول عمدًا، لأن من نظر إلى الشاشة لم ينظر إلى السماء. نستعمل القبضة والذراع لقياس الزوايا كما فعل البحّارة، ودفترًا صغيرًا، وصبرًا.

ضوء المدينة مشكلة نعالجها: ما الذي يُرى من وسط القاهرة؟ أكثر مما تظن. وفي آخر الدورة ليلة واحدة خارج المدينة تستحق الطريق.`,
    outcomes: ['تتبع القمر شهرًا وتتوقع موعده', 'تميّز خمسة كواكب بالعين', 'تجد الشمال وعشرة نجوم باسمها', 'تقيس الزاوية بقبضتك', 'تخطط لليلة رصد خارج المدينة'],
    requirements: ['سطح أو شرفة', 'دفتر وقلم'],
    faq: faq(['هل أحتاج إلى منظار؟', 'لا، وإن كان عندك منظار صغير ففي درس القمر ما تراه به.'], ['هل هي دورة تنجيم؟', 'لا، نرصد ونقيس فقط.']),
    price: { amount: '0.00', currency: 'EGP' },
    monthsOld: 8,
    popularity: 7,
    quality: 4.6,
    sections: [
      {
        title: 'القمر والكواكب',
        lessons: [
          text(
            'خمسون دقيقة كل ليلة',
            `اختر مكانًا ثابتًا تقف فيه، وعلامة في الأفق كمئذنة أو عمارة. الليلة، في الثامنة مثلًا، مدّ ذراعك واقبض يدك: **عرض القبضة نحو عشر درجات**. كم قبضة بين القمر والعلامة؟ ارسم القمر دائرة وظلّل ما أظلم منه.

غدًا في الساعة نفسها أعد. ستجد القمر ابتعد نحو الشرق أكثر من قبضة، ونما قليلًا أو نقص. بعد أسبوع عندك سبعة رسوم، ضعها متجاورة واسأل:

- إلى أين تشير الجهة المضيئة دائمًا؟
- كم يتأخر القمر كل ليلة عن بلوغ علامتك؟
- في أي ليلة يطلع مع غروب الشمس، وكيف يكون شكله؟

لا تبحث عن الجواب في هاتفك هذا الأسبوع. الأولون عرفوه بدفتر مثل دفترك، وستعرفه كما عرفوه. إن غطّى السحاب ليلة فاكتب «سحاب»، فهذه أيضًا ملاحظة.`,
          ),
          text(
            'كوكب أم نجم؟',
            `النجم يتلألأ لأنه نقطة، والكوكب قرص صغير فيثبت ضوؤه. والكواكب كلها تمشي قرب **الطريق الذي مشته الشمس نهارًا**. إن رأيت ضوءًا ثابتًا لامعًا على ذلك الطريق فاكتب لونه وارجع إليه بعد أسبوع.`,
          ),
        ],
      },
      {
        title: 'النجوم بأسمائها',
        lessons: [
          text(
            'النسر الواقع والنسر الطائر',
            `تخيّل العرب نجمًا ومعه اثنان كنسر ضمّ جناحيه فسمّوه الواقع، وآخر بسطهما فسمّوه الطائر. صار الأول Vega والثاني Altair. ارفع رأسك في ليلة صيف وستجدهما على جانبي درب التبّانة، وثالثهما ذنب الدجاجة: **Deneb**.`,
          ),
          text(
            'ليلة خارج المدينة',
            `اختر ليلة بلا قمر، وابتعد ساعة عن الأضواء، وخذ مصباحًا أحمر. تحتاج عينك إلى عشرين دقيقة لتعتاد الظلام، ونظرة واحدة إلى الهاتف تعيدك إلى الصفر. اسمع المكان قبل أن تنظر.`,
          ),
        ],
      },
    ],
  },
]
