import { type CourseContent, faq, text } from '../types.ts'

export const HERITAGE_COURSES: readonly CourseContent[] = [
  {
    slug: 'شارع-المعز-حكاية-حكاية',
    language: 'ar',
    subject: 'egypt',
    level: 'all',
    instructors: ['amina'],
    title: 'شارع المعز، حكاية حكاية',
    subtitle: 'ألف سنة في كيلومتر واحد: اقرأ الواجهات والأسماء والوقفيات وأنت تمشي',
    description: `يمشي الناس في شارع المعز وهم ينظرون إلى المآذن، والحكاية تحت: في **عتبة من حجر عليه نقش مصري قديم**، وفي سبيل فوقه كُتّاب، وفي اسم زقاق لا يعرف ساكنوه من أين جاء. هذه الدورة مشية طويلة من باب الفتوح إلى باب زويلة، في عشر وقفات.

في كل وقفة نسأل ثلاثة أسئلة: من دفع ثمن هذا البناء؟ ومن كان يعمل فيه كل يوم؟ وماذا حدث له حين تغيّرت الدولة؟ نقرأ سطورًا من **حجج الوقف** فنجد راتب السقّاء وعدد أرغفة الأيتام وثمن زيت القناديل، ونعرف عن الشارع ما لا تقوله اللوحة الرخامية.

تعلّمك الدورة أن تقرأ الواجهة: أين الباب ولماذا انكسر الممر بعده، وكيف تدور القبلة داخل بناء يتبع الشارع، ومتى يكون الحجر الأحمر والأبيض حيلة طلاء. ونتكلّم بصراحة عن الترميم، ما أنقذ وما أفسد.

تستطيع أن تدرسها في بيتك، لكنها كُتبت لتمشيها. مع كل وقفة خريطة صغيرة ووقت مناسب للزيارة ومكان تجلس فيه.`,
    outcomes: [
      'تقرأ واجهة مملوكية وتحدد أجزاءها',
      'تفهم الوقف وكيف عاش به الشارع',
      'تميّز الأصل من الترميم',
      'تمشي من باب الفتوح إلى باب زويلة بعشر وقفات',
      'تحكي حكاية بناء من أهله',
    ],
    requirements: ['لا شيء، وحذاء مريح لمن أراد المشي'],
    faq: faq(['أنا خارج مصر، هل تناسبني؟', 'نعم، لكل وقفة وصف دقيق ورسم.'], ['هل تحتاج إلى معرفة بالتاريخ؟', 'في أول درس خط زمني من صفحة واحدة يكفيك.']),
    price: { amount: '290.00', currency: 'EGP' },
    monthsOld: 12,
    popularity: 9,
    quality: 4.9,
    sections: [
      {
        title: 'من باب الفتوح',
        lessons: [
          text(
            'قبل أن تدخل من الباب',
            `قف خارج باب الفتوح لا داخله. البرجان المستديران من سنة ١٠٨٧ ميلادية، بناهما بدر الجمالي الوزير بعد أن كان السور الأول من الطوب اللبن. انظر إلى أسفل الجدار: بعض الحجارة **أكبر وألطف** من غيرها، وعلى بعضها نقش لا يشبه ما حوله. جاءت من أبنية أقدم منها بألفي سنة، فالحجّار المستعجل يأخذ أقرب حجر مقطوع.

ضع يدك على الحجر إن كنت هناك. في الواجهة فتحات ضيّقة، وفوق الباب ميزاب. لماذا الميزاب فوق باب؟ ليس للمطر وحده.

ثلاثة أسئلة نحملها معنا إلى آخر الشارع:

1. من دفع؟
2. من عمل هنا كل يوم؟
3. ماذا حدث بعد أن ذهب صاحب المال؟

اكتب جوابك عن باب الفتوح قبل أن تقرأ الوقفة التالية، ولو كان ظنًّا.`,
          ),
          text(
            'السبيل والكُتّاب',
            `ماء في الأسفل وأطفال في الأعلى: بناء واحد بمعروفَين. تقول حجة وقفه كم جرّة تُملأ كل يوم، وأن المزمّلاتي **نظيف الثوب حسن الخلق**، وأن الأيتام يُكسَون مرتين في السنة. احسب من الأرقام كم طفلًا كان يدرس هنا.`,
          ),
        ],
      },
      {
        title: 'إلى باب زويلة',
        lessons: [
          text(
            'لماذا انكسر الممر؟',
            `تدخل المدرسة فلا ترى الصحن، بل تنعطف مرتين. المعماري أمامه شارع مائل وقِبلة ثابتة، فجعل **سُمك الجدار يتغيّر** ليرضي الاثنين. قف في الممر وانظر إلى الشباك: عمقه من طرف أكبر من الآخر.`,
          ),
          text(
            'ما أنقذ الترميم وما أفسد',
            `قارن بين صورة من سنة ١٩٠٠ وما أمامك. المشربية الجديدة من خشب مختلف، وهذا صدق؛ أما الحجر المصبوغ ليبدو قديمًا فحيلة. رأيي مكتوب في آخر الدرس، فاكتب رأيك قبله.`,
          ),
        ],
      },
    ],
  },
  {
    slug: 'reading-hieroglyphs-on-real-objects',
    language: 'en',
    subject: 'egypt',
    level: 'beginner',
    instructors: ['amina'],
    title: 'Reading hieroglyphs on real objects',
    subtitle: 'Offering formulas, royal names and titles: forty signs that open a museum',
    description: `Walk into any Egyptian gallery and you will see the same sentence again and again. It begins with the king and an offering, and ends with the name of somebody who hoped to be remembered. **When you can read that one sentence you can read a third of what is on show**, and that is what this course is for.

You learn about forty signs, in the order in which they turn up on real objects and not by the dictionary. Some spell sounds, some show what is meant, some only tell you what kind of word it was, and the same bird can do all three. It sounds worse than it is. After two weeks you pick out names in their ovals; after four you read the offering formula on a stela, with its bread, beer, oxen and fowl.

Every lesson uses one object: a scarab, a shabti, a false door, the side of a coffin. I describe it as it lies in its case, cracks included, since **half of reading is coping with what is missing**.

No grammar tables until you have met the thing they describe. The aim is modest and, I promise, delightful: to stand before a stone and hear somebody's name.`,
    outcomes: [
      'Tell the direction of reading at a glance',
      'Recognise forty signs and their uses',
      'Read royal names in cartouches',
      'Translate the offering formula',
      'Describe a damaged inscription honestly',
    ],
    requirements: ['Pencil and squared paper', 'A museum nearby, or its website'],
    faq: faq(
      ['Will I learn the language?', 'You learn to read formulas. The grammar fills a university year.'],
      ['Is it suitable for children?', 'From twelve, with patience.'],
    ),
    price: { amount: '350.00', currency: 'EGP' },
    monthsOld: 7,
    popularity: 8,
    quality: 4.8,
    sections: [
      {
        title: 'Birds that face you',
        lessons: [
          text(
            'Which way do I read?',
            `Look at the animals. They face **the beginning of the line**. If the birds look to the right, you read from the right; walk towards their faces. On a symmetrical object, such as a door frame, the two sides run in opposite directions and meet the visitor.

Within the line, signs are packed into squares, upper before lower. Egyptian scribes disliked gaps more than they disliked changing the order, so a short sign may slip beneath a long one although it is spoken first. You get used to it as one does to a friend's handwriting.

Take a photograph of any inscription. Draw an arrow for each line and box the squares with a pencil. Do not try to read anything. If somebody royal is present, you will notice an oval with a bar at its end: that is a *cartouche*, and the name in it is **your first word** next week.

Count how many boxes contain a bird. In the Ramesside period, about one in four.`,
          ),
          text(
            'A name in an oval',
            `Sun disc, scarab, three strokes, basket: read it in the wrong order and it makes no sense, because the god's name is written **first out of respect** and spoken elsewhere. Read Neb-kheperu-Ra and you have met Tutankhamun under the name he signed with.`,
          ),
        ],
      },
      {
        title: 'The sentence',
        lessons: [
          text(
            'An offering that the king gives',
            `*Hetep di nesu*: three signs that you will see two hundred times. Bread, beer, oxen, fowl, alabaster, linen follow, each with a thousand beside it. Find the lotus, which is the thousand, and count your way through the list.`,
          ),
          text(
            'For the soul of …',
            `At the end stands the name, then two small words: *true of voice*. It means that the person was judged and passed. Say the name aloud. **That was the whole purpose of the stone.**`,
          ),
        ],
      },
    ],
  },
  {
    slug: 'geometry-of-islamic-patterns',
    language: 'en',
    subject: 'architecture',
    level: 'intermediate',
    instructors: ['kenji', 'hala'],
    title: 'The geometry of Islamic patterns',
    subtitle: 'Compass and straightedge, from the six-fold flower to a ten-pointed star',
    description: `Every pattern in this course can be drawn with two tools that the craftsmen had: a compass that keeps its opening and a straight piece of wood. **No angle is measured.** The star comes out right because it cannot do otherwise, and watching that happen on your own paper is a pleasure which no screen replaces.

We begin with the flower that everybody has drawn in boredom at school and discover that it contains the triangle, the hexagon and half of the windows of Cairo. Then the square and the eight-pointed star, with the cross that lives between its neighbours. The last third is for the fives and tens, more difficult and more beautiful, and for the five *girih* tiles with which the builders of Isfahan seem to have worked.

For each pattern there is one building, a drawing in twelve steps and a page of common accidents. Hala shows how she inks a line so that **over and under** can be told apart.

You do not need mathematics. You need a decent compass, patience on the day when the last arc misses the first by two millimetres, and willingness to begin again. It always was the pencil.`,
    outcomes: [
      'Construct hexagon, octagon and decagon without measuring',
      'Draw four historical patterns step by step',
      'Extend a tile into a field',
      'Interlace lines over and under',
      'Recognise the family of a pattern in the street',
    ],
    requirements: ['A firm compass', 'A ruler used only as an edge', 'Hard pencil and smooth paper'],
    faq: faq(
      ['Can I do it with software?', 'You can, after the third section. Hands first.'],
      ['Where are the patterns from?', 'Cairo, Fez, Isfahan and Konya; each lesson names its building.'],
    ),
    price: { amount: '19.00', currency: 'USD' },
    monthsOld: 6,
    popularity: 7,
    quality: 4.7,
    sections: [
      {
        title: 'Six and eight',
        lessons: [
          text(
            'One opening of the compass',
            `Draw a circle. Without changing the opening, put the point anywhere on it and draw another. Where they cross, put the point again. After six you are back where you began, **exactly**, and a flower stands in the middle.

Join the tips of the petals: a hexagon. Join every other tip: a triangle; the remaining three make a second triangle and together they form a star. You have measured nothing. The radius simply fits six times round its own circle, and the whole first third of the course follows from that.

Go on with circles until the page is full. This is the *ground*; craftsmen scratched it into wet plaster and covered it afterwards. With a coloured pencil go over only the lines of the stars. Then rub out nothing, but look from a distance: the eye keeps what it needs.

If the sixth arc missed, find which hand moved. Usually it is the paper.`,
          ),
          text(
            'The star and the cross',
            `Two squares, one turned by an eighth, make the eight-pointed star. Put four of them tip to tip and a cross appears that nobody drew. It covers half the walls from Fez to Samarkand. Draw nine stars and colour only the crosses.`,
          ),
        ],
      },
      {
        title: 'Ten',
        lessons: [
          text(
            'Ten points without a protractor',
            `Divide the radius in half, swing an arc from there, and its crossing gives the side of a pentagon. Follow the twelve steps. The golden ratio is hiding in the arc; you need not greet it by name.`,
          ),
          text(
            'Over and under',
            `Follow one line with your finger and say over, under, over. If you meet the same word twice, something was missed at the last crossing. Ink the *overs* first. A gap as wide as the line itself is enough for the eye to believe in depth.`,
          ),
        ],
      },
    ],
  },
  {
    slug: 'احفظ-أرشيف-عائلتك',
    language: 'ar',
    subject: 'museums',
    level: 'beginner',
    instructors: ['amina', 'tarek'],
    title: 'احفظ أرشيف عائلتك',
    subtitle: 'صور ورسائل وعقود في علبة حلوى: كيف تصونها وتصوّرها وتعرف من فيها',
    description: `في كل بيت علبة: صور زفاف بلا أسماء، ورسالة من الجبهة، وعقد بيع بيت لم يعد موجودًا. يموت آخر من يعرف الوجوه، فتصير العلبة **ورقًا**. هذه الدورة عن ذلك العصر الذي تجلس فيه مع خالتك وتسألها قبل أن يفوت الوقت.

نعلّمك أولًا ألّا تضرّ: لا شريط لاصق، ولا قلم على ظهر الصورة، ولا ألبوم بلاستيك. ثم نرتّب بطريقة يستعملها الأرشيف نفسه، تقوم على قاعدة واحدة: **احترم الترتيب الذي وجدته**، فقد كان له سبب.

يشرح طارق كيف تصوّر الصور القديمة بهاتفك في ضوء النافذة بلا لمعان، وأي حجم تحفظ، وأين تضع ثلاث نسخ. وأشرح أنا كيف تؤرّخ صورة من ياقة القميص وختم الاستوديو، وكيف تقرأ خطّ الرقعة في رسالة، وكيف تسجّل حديثًا مع كبير في السن دون أن يتعب.

في آخر الدورة عندك صندوق مرتّب، وملف من صفحة لكل قطعة، وعشر حكايات مكتوبة. وقد تكتشف، كما اكتشف ثلاثة من طلابي، أن في علبتك ما يهمّ **تاريخ الحيّ كله**.`,
    outcomes: ['تحفظ الصور والأوراق دون ضرر', 'تصوّرها بهاتفك تصويرًا صالحًا', 'تؤرّخ صورة من قرائنها', 'تسجّل حديثًا مع كبير في السن', 'ترتّب أرشيفًا يفهمه من بعدك'],
    requirements: ['علبة فيها أوراق قديمة', 'هاتف بكاميرا'],
    faq: faq(
      ['هل أحتاج إلى ماسح ضوئي؟', 'لا، النافذة والهاتف يكفيان لأكثر الصور.'],
      ['عندي أفلام سالبة، ماذا أفعل؟', 'درس قصير يشرح حفظها، والطباعة تحتاج إلى معمل.'],
    ),
    price: { amount: '180.00', currency: 'EGP' },
    monthsOld: 3,
    popularity: 6,
    quality: 4.7,
    sections: [
      {
        title: 'لا تضرّ',
        lessons: [
          text(
            'افتح العلبة بلا عجلة',
            `اغسل يديك وجفّفهما، وافرش ملاءة نظيفة، ولا تضع كوب الشاي على الطاولة. **صوّر العلبة كما فُتحت** قبل أن ترفع منها شيئًا، ثم صوّر كل طبقة. الترتيب معلومة: الصورة التي تحت الرسالة ربما جاءت معها.

ارفع القطع واحدة واحدة من حافتها. إن التصقت صورتان فلا تفصلهما، واكتب «ملتصقتان» وانتقل. إن وجدت دبوسًا صدئًا فاتركه حتى نصل إلى درسه.

أعطِ كل قطعة رقمًا على ورقة **بجانبها** لا عليها: ١، ٢، ٣. وفي دفتر اكتب ثلاث كلمات لكل رقم: «زفاف، سلّم، ستة أشخاص.» لا تحاول معرفة الأسماء اليوم.

ممنوعات ثلاثة: الشريط اللاصق، والقلم الجاف، والألبوم ذو الصفحات اللاصقة. رأيت صورًا عاشت تسعين سنة في علبة شاي وماتت في عشر سنين في ألبوم أنيق.`,
          ),
          text(
            'ضوء النافذة',
            `ضع الصورة على أرض مستوية قرب نافذة لا تدخلها الشمس، وقف بحيث لا يقع ظلّك عليها، وأمسك الهاتف موازيًا لها. إن لمعت فأدِر الصورة لا الهاتف. صوّر **الظهر أيضًا**، ففيه ختم الاستوديو.`,
          ),
        ],
      },
      {
        title: 'اسأل واكتب',
        lessons: [
          text(
            'العصر مع الخالة',
            `لا تسأل «من هؤلاء؟» فتتعب. ضع صورة واحدة أمامها واسكت. ستبدأ من الوجه الذي تحبّه. سجّل الصوت بإذنها، ولا تصحّح التواريخ وهي تتكلم. ساعة واحدة تكفي، والموعد القادم أهمّ من السؤال القادم.`,
          ),
          text(
            'تأريخ صورة',
            `الياقة والحذاء وتسريحة الشعر تعطيك عشر سنوات، وختم الاستوديو وعنوانه يضيّقانها إلى ثلاث. اكتب «بين ١٩٤٨ و١٩٥١» ولا تكتب سنة واحدة إن لم تكن متأكدًا؛ فالشك المكتوب **أنفع من يقين مخترع**.`,
          ),
        ],
      },
    ],
  },
  {
    slug: 'بيوت-القاهرة-القديمة',
    language: 'ar',
    subject: 'architecture',
    level: 'intermediate',
    instructors: ['amina', 'hala'],
    title: 'بيوت القاهرة القديمة: كيف كانت تُسكن؟',
    subtitle: 'المندرة والقاعة والمشربية والملقف، من داخل ثلاثة بيوت باقية',
    description: `البيت القديم يبدو من الشارع جدارًا صامتًا، فإذا دخلت انفتح على صحن فيه شجرة. لم يكن ذلك ذوقًا وحده، بل **جوابًا عن ثلاثة أسئلة**: كيف نبرد في أغسطس؟ كيف نستقبل الغريب ولا ينكشف البيت؟ وكيف يعيش أربعون شخصًا في مكان واحد دون أن يتشاجروا كل يوم؟

ندخل ثلاثة بيوت باقية تستطيع زيارتها: السحيمي، والكريتلية، وزينب خاتون. في كل واحد نتبع شخصًا: ضيفًا جاء لأمر، وخادمة تحمل الماء، وعروسًا في أسبوعها الأول. **نرسم مسار كل منهم على المخطط** فنرى أن البيت الواحد كان ثلاثة بيوت.

ثم ننظر إلى الحيل: الملقف الذي يصيد هواء الشمال، والشخشيخة التي تطرد الساخن، والمشربية التي تبرّد القلّة وتحجب ولا تحجب. نقيس ونحسب كم درجة كان الفرق، ونسأل ما الذي يصلح منها لشقة اليوم.

ترسم هالة غانم كتابات القاعات وتقرؤها معنا، فلبعض الأسقف قصائد لا يرفع إليها الزائر رأسه. وفي آخر الدورة تزور بيتًا منها وحدك ومعك **مخطط رسمته أنت**.`,
    outcomes: ['ترسم مخططًا بسيطًا لبيت زرته', 'تتبع مسار الضيف والساكن', 'تشرح عمل الملقف والمشربية', 'تقرأ كتابة سقف بمساعدة', 'تقترح حيلة قديمة لبيت حديث'],
    requirements: ['لا خبرة في العمارة', 'ورق مربعات وقلم'],
    faq: faq(['هل يمكن زيارة البيوت الثلاثة؟', 'كانت مفتوحة حين كتبنا الدورة، فتأكد من المواعيد.'], ['هل تنفع طلاب العمارة؟', 'نعم، ومعها قائمة مراجع.']),
    price: { amount: '240.00', currency: 'EGP' },
    monthsOld: 1,
    popularity: 4,
    quality: 4.5,
    sections: [
      {
        title: 'ثلاثة مسارات',
        lessons: [
          text(
            'ضيف جاء لأمر',
            `يطرق الضيف الباب فيدخل **دهليزًا منكسرًا** لا يرى منه شيئًا. على يمينه مصطبة يجلس عليها البوّاب، وبعد الانكسار يظهر الصحن فجأة ومعه الهواء. يُقاد إلى المندرة في الطابق الأرضي: أرضها المنخفضة عند الباب اسمها الدرقاعة، ومنها يصعد درجة إلى الإيوان حيث يجلس صاحب البيت.

لم يرَ سلّمًا، ولم يسمع صوت المطبخ، ولم يعلم أن فوق رأسه شبّاكًا مشبّكًا تجلس وراءه من تسمع الصفقة وتُبدي رأيها فيها بعد أن ينصرف.

خذ مخطط البيت من الصفحة التالية، وارسم مساره بقلم **أزرق** من الباب إلى مجلسه. عُدّ الأبواب التي مرّ بها والأبواب التي لم تُفتح له. ثم ضع علامة حيث تظن أنه توقف لحظة، ولماذا. في الدرس القادم نرسم بالأحمر مسار من تحمل الماء.`,
          ),
          text(
            'مسار الماء',
            `من البئر إلى المطبخ إلى الحمّام إلى القلّة في المشربية. ارسمه بالأحمر وعُدّ الدرجات: أكثر من مئة في اليوم. أين يتقاطع مع المسار الأزرق؟ **لا يتقاطع أبدًا**، وهذا هو التصميم.`,
          ),
        ],
      },
      {
        title: 'الحيل',
        lessons: [
          text(
            'ملقف يصيد الهواء',
            `فتحة مائلة على السطح تواجه الشمال، يدخل منها هواء بارد ثقيل وينزل إلى القاعة، ويخرج الساخن من الشخشيخة. قِس في بيتك: افتح نافذتين متقابلتين، ثم عالية ومنخفضة، وقارن بخيط دخان.`,
          ),
          text(
            'سقف فيه قصيدة',
            `ارفع رأسك إلى الإزار الخشبي تحت السقف. الكتابة تدور حول القاعة وتبدأ غالبًا فوق مجلس صاحبها. اقرأ ما تستطيع ودع الباقي نقاطًا، ثم انظر إلى قراءة هالة في آخر الدرس.`,
          ),
        ],
      },
    ],
  },
]
