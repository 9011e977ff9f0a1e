import { type CourseContent, faq, text } from '../types.ts'

export const PROGRAMMING_COURSES: readonly CourseContent[] = [
  {
    slug: 'بايثون-من-الصفر',
    language: 'ar',
    subject: 'python',
    level: 'beginner',
    instructors: ['karim'],
    title: 'بايثون من الصفر: برامج تنفعك هذا الأسبوع',
    subtitle: 'تعلّم البرمجة بأدوات صغيرة: حاسبة فاتورة، ومرتّب صور، ودفتر مصروفات',
    description: `لن تطبع في هذه الدورة «أهلًا بالعالم» ثم تتوقف. في الدرس الأول تكتب **حاسبة لفاتورة الكهرباء** بشرائحها الحقيقية، وفي الثاني تكتشف خطأً فيها وتصلحه، وفي الثالث تجعلها تقرأ من ملف.

بنيتُ الدورة حول ثلاث أدوات يحتاج إليها الناس فعلًا. كل أداة تضيف فكرة أو فكرتين: الشرط، ثم الحلقة، ثم الدالّة، ثم القاموس، ثم التعامل مع الملفات. لا نشرح فكرة قبل أن نحتاج إليها، ولا نتركها قبل أن تكتبها بيدك مرتين.

### كيف تدرس؟

اقرأ الدرس وحاسوبك مفتوح. اكتب المثال ولا تنسخه؛ الأخطاء التي ستقع فيها جزء من الدرس، وفي كل درس فقرة عنوانها **«ماذا لو؟»** تغيّر فيها سطرًا وتتوقع النتيجة قبل تشغيله.

في النهاية تكون عندك ثلاث أدوات تعمل، وستعرف كيف تقرأ رسالة الخطأ من آخرها، وكيف تبحث عن جواب، وكيف تسأل سؤالًا يستطيع غيرك أن يجيب عنه. لا تحتاج إلى رياضيات تتجاوز الجمع والضرب، ولا إلى حاسوب قوي.`,
    outcomes: [
      'تكتب برنامجًا فيه شرط وحلقة ودالّة',
      'تقرأ رسالة الخطأ وتجد سطرها',
      'تقرأ الملفات وتكتبها',
      'تستعمل القائمة والقاموس في مكانهما',
      'تقسّم برنامجك إلى دوال لها أسماء واضحة',
    ],
    requirements: ['حاسوب بأي نظام', 'لا خبرة سابقة في البرمجة'],
    faq: faq(['هل يكفي الهاتف؟', 'للقراءة نعم، وللتدريب تحتاج إلى حاسوب.'], ['أي إصدار من بايثون؟', 'أي إصدار بعد 3.10، والأمثلة جُرّبت على 3.13.']),
    price: { amount: '350.00', currency: 'EGP' },
    monthsOld: 12,
    popularity: 10,
    quality: 4.7,
    sections: [
      {
        title: 'حاسبة الفاتورة',
        lessons: [
          text(
            'شريحة ثم شريحة',
            `افتح ملفًّا سمّه \`bill.py\` واكتب:

\`\`\`python
units = 180
if units <= 50:
    price = units * 0.68
else:
    price = 50 * 0.68 + (units - 50) * 0.78
print(price)
\`\`\`

شغّله بالأمر \`python bill.py\`. السطر الأول يعطي **اسمًا** لعدد الكيلوواط، والشرط يختار طريقة الحساب، والأخير يطبع. لاحظ المسافات في أول السطور: بها تعرف بايثون ما يتبع الشرط وما لا يتبعه.

**ماذا لو؟** غيّر 180 إلى 50 ثم إلى 51. اكتب على ورقة ما تتوقعه قبل التشغيل. ثم احذف كلمة \`else\` ونقطتيها واقرأ رسالة الخطأ من آخر سطر فيها. لا تحفظها، فقط لاحظ أنها تذكر رقم السطر. الأسعار هنا للمثال، فضع أسعار فاتورتك أنت.`,
          ),
          text(
            'خطأ يختبئ في الحد',
            `جرّب القيم 0 و50 و51 و−3. القيمة السالبة تعطي ثمنًا سالبًا، ولا يشتكي البرنامج. أضف سطرًا يرفضها برسالة مفهومة. **القيم على الحدود** هي أول ما يُجرَّب في أي برنامج فيه شرط.`,
          ),
          text(
            'دالّة لها اسم',
            `انقل الحساب إلى \`def bill(units):\` واجعلها تعيد الثمن بكلمة \`return\` بدل طباعته. الآن تستطيع أن تسأل: \`bill(200) - bill(100)\`. ما الفرق بين الطباعة والإعادة؟ جرّب أن تجمع نتيجتي دالّتين تطبعان فقط.`,
          ),
        ],
      },
      {
        title: 'مرتّب الصور',
        lessons: [
          text(
            'حلقة على الملفات',
            `\`for path in folder.iterdir():\` تمرّ على الملفات واحدًا واحدًا. ابدأ بالطباعة وحدها، ولا تنقل ملفًّا قبل أن ترى القائمة صحيحة. اعمل على نسخة من صورك.`,
          ),
          text(
            'مجلد لكل شهر',
            `خذ تاريخ الملف، واصنع منه اسمًا مثل \`2026-03\`، وأنشئ المجلد إن لم يكن موجودًا. **ماذا لو** كان في المجلد ملف بالاسم نفسه؟ اجعل البرنامج يتوقف ويخبرك بدل أن يكتب فوقه.`,
          ),
        ],
      },
      {
        title: 'دفتر المصروفات',
        lessons: [
          text(
            'قاموس يجمع',
            `\`totals[kind] = totals.get(kind, 0) + amount\` سطر واحد يجمع مصروفاتك بحسب نوعها. اقرأ الملف سطرًا سطرًا، وقسّم كل سطر عند الفاصلة، ثم رتّب النتائج من الأكبر.`,
          ),
          text(
            'إلى أين بعد ذلك؟',
            `خذ أداة من الثلاث وأعطها لشخص غيرك ليستعملها وأنت تنظر ولا تتكلم. اكتب كل موضع توقف فيه. هذه قائمة عملك القادمة، وهي أفضل من أي تمرين أقترحه.`,
          ),
        ],
      },
    ],
  },
  {
    slug: 'html-and-css-for-real-pages',
    language: 'en',
    subject: 'web',
    level: 'beginner',
    instructors: ['layla', 'karim'],
    title: 'HTML and CSS for pages that people use',
    subtitle: 'A clinic’s appointment page, built properly in two scripts and for every screen',
    description: `We build one page in this course and we build it well: the appointment page of a small clinic. It has a heading, opening hours, a form and a map. It must work on an old phone, with a screen reader, in English **and in Arabic**, and after you have forgotten how it was made.

Most beginners learn fifty CSS properties and cannot centre a form. Here we begin with the document: which words are headings, which are labels, what a browser does for you if you let it. Only when the page reads well **with no style at all** do we open a stylesheet.

Then come layout with grid and flex, sizes that follow the reader's settings, and logical properties, which let one stylesheet serve both directions of writing. The last section is about forms, where pages succeed or fail.

There is no framework and no build step. You need a text editor and a browser. Each lesson changes fewer than twenty lines, and you are asked to **predict the effect before you reload**. At the end you have a page that you may give to a clinic.`,
    outcomes: [
      'Write a document that makes sense without any style',
      'Lay out a page with grid and flex',
      'Support right-to-left with logical properties',
      'Build a form whose errors can be understood',
      'Test with the keyboard alone',
    ],
    requirements: ['A text editor and a browser', 'No earlier experience'],
    faq: faq(
      ['Is JavaScript covered?', 'Only ten lines in the last lesson, to show an error beside its field.'],
      ['Do I need to know Arabic?', 'No. The Arabic text is given; you only see that it works.'],
    ),
    price: { amount: '300.00', currency: 'EGP' },
    monthsOld: 9,
    popularity: 8,
    quality: 4.5,
    sections: [
      {
        title: 'The document',
        lessons: [
          text(
            'A page with no style',
            `Write the page as if it would be read aloud. One \`h1\` says where we are: *Nile Street Clinic, appointments*. Opening hours are a table, because they have rows and columns. The telephone number is a link with \`tel:\`.

Now switch the screen off, or close your eyes, and let your system's reader speak the page. Does it say “link, call 02 2795”? Does it announce the table and its headers? If you used \`div\` for everything it will read one long sentence.

The first rule of this course: **choose an element for what it means, not for how it looks**. A heading is not large text; it is a place to jump to. A button does something here; a link goes somewhere else.

Finish by checking that only one heading is first-level and that none is skipped.`,
          ),
          text(
            'Labels are not decoration',
            `Every input has a \`label\` whose \`for\` names its id. Click on the words: the field takes the focus. That one line doubles the size of the target for a thumb and gives the screen reader a name. A placeholder is not a label; it vanishes at the moment it is needed.`,
          ),
        ],
      },
      {
        title: 'The layout',
        lessons: [
          text(
            'Grid for the page, flex for the row',
            `Use grid where you think in areas: content beside hours, footer below. Use flex where things stand in a line and may wrap. Set \`max-inline-size: 65ch\` on text and the column stays readable on a wide screen without a single media query.`,
          ),
          text(
            'Both directions with one stylesheet',
            `Replace \`margin-left\` by \`margin-inline-start\`. Set \`dir="rtl"\` on the root and reload: everything mirrors, except what should not, such as telephone numbers. Wrap those in \`bdi\`.`,
          ),
          text(
            'Sizes that listen',
            `Set type in \`rem\`. Then make the browser's font 24 px and look for what breaks: usually a height somebody fixed. Remove it.`,
          ),
        ],
      },
      {
        title: 'The form',
        lessons: [
          text(
            'Errors that help',
            `“Invalid input” helps nobody. Say what is wrong and how to mend it: *The date is in the past. Clinics are open from tomorrow.* Put the sentence beside the field, connect it with \`aria-describedby\`, and keep everything the person typed.`,
          ),
          text(
            'Only the keyboard',
            `Put the mouse in a drawer. Reach every control with Tab, see where you are at all times, submit, correct an error. If you removed the focus outline, put it back and make it beautiful instead.`,
          ),
        ],
      },
    ],
  },
  {
    slug: 'أساسيات-الخوارزميات',
    language: 'ar',
    subject: 'foundations',
    level: 'intermediate',
    instructors: ['karim', 'reem'],
    title: 'الخوارزميات بالورقة والقلم',
    subtitle: 'البحث والترتيب والطرق القصيرة، نفهمها بأوراق اللعب وخريطة المترو قبل كتابتها',
    description: `الخوارزمية طريقة عمل، والطريقة تُفهم باليد قبل الحاسوب. في كل درس من هذه الدورة نُحضر شيئًا من البيت: أوراق لعب، أو دليل هاتف قديم، أو خريطة مترو القاهرة، ونحلّ به المسألة ونعدّ الخطوات. **بعد ذلك فقط نكتب الشفرة.**

نبدأ بالبحث: لماذا تكفي عشرون نظرة لتجد اسمًا بين مليون اسم مرتّب؟ ثم الترتيب بثلاث طرق، نقارنها على الطاولة بساعة في اليد. ثم نصل إلى أجمل ما في الدورة عندي: **أقصر طريق بين محطتين**، وكيف يعرف الهاتف أن تغيير الخط في الشهداء أسرع.

نتكلم عن «رتبة النمو» بلا رهبة: هو سؤال واحد، ماذا يحدث للوقت إذا ضاعفنا المدخلات؟ وسترسم الجواب بنفسك من قياساتك أنت لا من كتاب.

الشفرة ببايثون، قصيرة لا تتجاوز عشرين سطرًا، ويستطيع من يعرف لغة أخرى أن ينقلها. تناسب الدورة الطالب الذي حفظ الخوارزميات ولم يفهمها، والمبرمج الذي تعلّم وحده وبقيت عنده هذه الفجوة.`,
    outcomes: [
      'تبحث بحثًا ثنائيًّا وتكتبه بلا خطأ في الحدود',
      'تقارن ثلاث طرق للترتيب بالقياس',
      'تقدّر رتبة النمو من جدول أزمنة',
      'تجد أقصر طريق في خريطة صغيرة',
      'تختار البنية المناسبة: قائمة أم قاموس أم طابور',
    ],
    requirements: ['أساسيات أي لغة برمجة', 'أوراق لعب أو بطاقات مرقّمة'],
    faq: faq(
      ['هل الدورة مناسبة لمقابلات العمل؟', 'تعطيك الأساس، ولا تدرّب على مئات الأسئلة.'],
      ['هل تحتاج إلى رياضيات؟', 'الضرب والقسمة والأسس، ونراجعها عند الحاجة.'],
    ),
    price: { amount: '420.00', currency: 'EGP' },
    monthsOld: 6,
    popularity: 6,
    quality: 4.6,
    sections: [
      {
        title: 'البحث والترتيب',
        lessons: [
          text(
            'عشرون نظرة في مليون اسم',
            `خذ أربعًا وستين بطاقة مرقّمة ومرتّبة ووجهها إلى أسفل. اطلب من شخص أن يختار رقمًا، ثم اكشف البطاقة الوسطى. أكبر أم أصغر؟ اترك النصف الذي لا يلزم وأعد.

كم بطاقة كشفت؟ ستّ على الأكثر. لو كانت البطاقات مئة وثماني وعشرين لزادت **واحدة فقط**. وهكذا حتى المليون: عشرون نظرة. هذا معنى أن الوقت ينمو ببطء شديد حين تكبر المسألة.

لكن للسرعة شرطًا: أن تكون البطاقات **مرتّبة**. اخلطها وأعد التجربة ولن تنفعك الوسطى في شيء.

سؤال قبل الشفرة: حين تترك النصف الأيمن، هل تترك البطاقة الوسطى معه أم تبقيها؟ في هذا السؤال يقع أكثر من نصف الأخطاء. اكتب جوابك واشرح لماذا لا تدور الحلقة إلى الأبد.`,
          ),
          text(
            'ثلاث طرق لترتيب الأوراق',
            `رتّب ثلاث عشرة ورقة بالاختيار، ثم بالإدراج، ثم بالدمج مع صديق يرتّب نصفها. قِس الوقت وعدّ المقارنات. أيها أقل مقارنات؟ وأيها أسرع حين تكون الأوراق شبه مرتّبة أصلًا؟`,
          ),
          text(
            'ضاعف وقِس',
            `شغّل الترتيب على ألف ثم ألفين ثم أربعة آلاف. إن تضاعف الوقت مع المدخلات فالنمو خطّي، وإن صار أربعة أمثاله فهو تربيعي. **قياسك أصدق من حفظك.**`,
          ),
        ],
      },
      {
        title: 'الطرق',
        lessons: [
          text('خريطة المترو رسمًا', `اكتب لكل محطة جيرانها في قاموس. هذه هي «البيانات» كلها. لاحظ أننا لم نحفظ شكل الخريطة ولا المسافات، بل من يجاور من.`),
          text(
            'موجة من محطة',
            `ابدأ من محطة واكتب صفرًا، وعلى جيرانها واحدًا، وعلى جيران جيرانها اثنين. لا تُعِد كتابة رقم موجود. حين تصل إلى غايتك فالرقم أقل عدد محطات. البنية التي تحفظ الدور هي **الطابور**.`,
          ),
        ],
      },
    ],
  },
  {
    slug: 'git-without-panic',
    language: 'en',
    subject: 'foundations',
    level: 'all',
    instructors: ['karim'],
    title: 'Git without panic',
    subtitle: 'What a commit really is, and a calm way out of the six situations everybody gets into',
    description: `People learn four Git commands and a fifth: copying the folder somewhere safe before trying anything else. That fifth command is a sign that nobody has shown them **what is inside**.

We spend the first part on that. A commit is a picture of all your files, with a note and a pointer to the picture before. A branch is a name stuck on a commit. Once you have drawn this three times, merge and rebase are not mysterious: one adds a picture with two parents, the other takes the same photographs again from another place.

The second part is a field guide. Six situations that everybody meets: the commit on the wrong branch, the secret that was committed, the conflict in a file you never touched, the lost work, the history that looks like a plate of noodles, and the push that was refused. For each there is **a picture, a calm order of steps, and a way to check** that nothing was lost.

The course is short on purpose and free, because a team works better when everyone knows this. Try everything in a repository made for breaking.`,
    outcomes: [
      'Draw the commits and branches of a small repository',
      'Find work that seems to be lost',
      'Choose between merge and rebase and say why',
      'Resolve a conflict by reading both intentions',
      'Write commit messages that answer “why?”',
    ],
    requirements: ['Git installed', 'A terminal you are not afraid of'],
    faq: faq(
      ['Why is it free?', 'Because half of the questions in my other courses were about Git.'],
      ['Does it cover GitHub?', 'Only pushing and pulling; it applies to any host.'],
    ),
    price: { amount: '0.00', currency: 'EGP' },
    monthsOld: 10,
    popularity: 9,
    quality: 4.6,
    sections: [
      {
        title: 'What is inside',
        lessons: [
          text(
            'A commit is a picture',
            `Make an empty repository and three commits. Then run \`git log --oneline --graph --all\` and draw what you see: three circles, each with an arrow to the one **before** it. The arrow points backwards because a commit knows its parent and never its children.

Now create a branch, \`git switch -c idea\`, and commit once more. On your drawing, \`main\` is a paper flag on the third circle and \`idea\` a flag on the fourth. Nothing was copied. A branch costs forty-one bytes.

Delete the branch with \`git branch -D idea\`. You removed the flag; **the circle is still there**. \`git reflog\` lists where you have been, and \`git switch -c idea <hash>\` puts a flag back on it.

Do this once while nothing is at stake, and you will remember it on the afternoon when something is.`,
          ),
          text(
            'Three places for a file',
            `Working folder, index, commit. \`git diff\` compares the first two; \`git diff --staged\` the last two. Change a file, stage it, change it again and look at both. If the answer surprises you, draw the three boxes.`,
          ),
        ],
      },
      {
        title: 'Field guide',
        lessons: [
          text(
            'On the wrong branch',
            `You committed to main and meant a branch. Put a flag where you are, \`git branch feature\`, then move main back one with \`git reset --keep HEAD~1\`. Nothing is lost, since the new flag holds the commit.`,
          ),
          text(
            'A conflict in a strange file',
            `Read the three versions: yours, theirs and the base. Ask what each side *wanted*, not which lines to keep. Sometimes the right answer is in neither. Run the tests before you finish the merge.`,
          ),
          text(
            'A secret in the history',
            `First change the secret where it is used; it must be treated as known. Only then clean the history, and tell the team before you push, since their clones still hold it.`,
          ),
        ],
      },
    ],
  },
  {
    slug: 'typescript-types-that-help',
    language: 'en',
    subject: 'web',
    level: 'advanced',
    instructors: ['karim', 'mona'],
    title: 'TypeScript: types that help',
    subtitle: 'Model states so that wrong ones cannot be written, and stop casting at the edges',
    description: `A type checker can be a clerk who demands forms or a colleague who notices things. Which one you have depends on **how you describe your data**. This course takes an ordinary booking system with twelve optional fields and turns it, lesson by lesson, into one where the compiler asks the question you forgot.

The centre of it is the discriminated union: instead of an order with *maybe* a payment date and *maybe* a refund reason, an order that **is** waiting, or paid, or refunded, each with exactly what belongs to it. From there we look at exhaustive switches, at narrowing, and at functions that promise more than they check.

Then come the edges of the program, where data arrives from the network and all your types are only a hope. We parse instead of casting, and keep the list of casts so short that it fits on a card.

You should have written TypeScript for a few months and be a little annoyed by it. We use strict mode throughout. No type-level puzzles: **if a colleague cannot read it, we do not write it.**`,
    outcomes: [
      'Replace optional fields by a union of states',
      'Make a switch that fails to compile when a case is missing',
      'Parse what arrives instead of casting it',
      'Write a generic only where it earns its keep',
      'Read a long compiler error from the bottom',
    ],
    requirements: ['A few months of TypeScript', 'A project with strict mode, or the courage to switch it on'],
    faq: faq(
      ['Which version?', 'Anything from 5.5 on; the lessons were checked with 7.0.'],
      ['Is there a framework?', 'No, the examples are plain modules.'],
      ['Will it make my code longer?', 'Usually the types get longer and the code shorter.'],
    ),
    price: { amount: '45.00', currency: 'USD' },
    monthsOld: 2,
    popularity: 4,
    quality: 4.4,
    sections: [
      {
        title: 'States',
        lessons: [
          text(
            'Twelve optional fields',
            `Here is a booking as it grew over two years:

\`\`\`ts
interface Booking {
  id: string
  paidAt?: Date
  refundedAt?: Date
  refundReason?: string
  seat?: number
}
\`\`\`

How many combinations does it allow? Sixteen. How many exist in the business? **Three**: waiting, paid with a seat, refunded with a reason. The other thirteen are bugs that have no name yet, such as a refund without a reason or a seat that nobody paid for.

Write the three as three types with a field \`status\` that tells them apart, and let \`Booking\` be their union. Now look for the places that stop compiling. Each is a place where somebody assumed something. Count them, and note how many comments of the form “always set when paid” you may delete.`,
          ),
          text(
            'The missing case',
            `End a switch with \`status satisfies never\`. Add a fourth state and the compiler walks you to every place that has to decide about it. It is the cheapest review you will ever get.`,
          ),
        ],
      },
      {
        title: 'Edges',
        lessons: [
          text(
            'A cast is a promise',
            `\`as User\` tells the compiler to stop looking. At the edge of a program, where JSON arrives, nobody has looked. Parse with a schema and derive the type from it, so that the two cannot drift apart.`,
          ),
          text(
            'Generics that earn their keep',
            `If a type parameter appears only once in a signature, you do not need it. Try to remove each from a module of yours. Those that remain relate two things to each other, and that is what they are for.`,
          ),
        ],
      },
    ],
  },
]
