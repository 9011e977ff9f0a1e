import { type CourseContent, faq, text, video } from '../types.ts'

export const BUSINESS_COURSES: readonly CourseContent[] = [
  {
    slug: 'reading-financial-statements',
    language: 'en',
    subject: 'accounting',
    level: 'beginner',
    instructors: ['youssef'],
    title: 'Reading financial statements',
    subtitle: 'Balance sheet, profit and cash through the accounts of one bakery',
    description: `You will probably never prepare a set of accounts. You will certainly have to **read one**: before you lend, before you accept a job, when a supplier asks for ninety days, or when your own accountant puts three pages in front of you and a pen.

The whole course uses one bakery. You see what it owns and owes on the last day of December, what it earned during the year, and why it had less cash at the end although it made a profit. The same twelve numbers return in every lesson, so that you learn **how the statements hold hands**: where depreciation leaves profit and enters the balance sheet, and where an unpaid bill hides.

### What you get

Short videos for the ideas and texts for the practice. After the third section you read the real statements of a listed company, with a list of nine places where I would look first.

No debit, no credit, no rules to learn by heart. Those are for people who write accounts, and a different course.`,
    outcomes: [
      'Read a balance sheet from top to bottom and say what it does not show',
      'Follow sales down to profit and name the judgements on the way',
      'Explain why cash and profit differ',
      'Work out three ratios and the question each one asks',
      'Find the unusual line in the accounts of a listed company',
    ],
    requirements: ['Adding and percentages', 'No knowledge of bookkeeping'],
    faq: faq(
      ['Are these Egyptian or international standards?', 'The statements follow IFRS; the Egyptian standards agree in everything we use.'],
      ['Is there an exam?', 'Each section ends with questions whose answers are worked through.'],
    ),
    price: { amount: '480.00', currency: 'EGP' },
    monthsOld: 10,
    popularity: 9,
    quality: 4.7,
    sections: [
      {
        title: 'One day and one year',
        lessons: [
          video('Reading a balance sheet', 'statements-1-balance-sheet'),
          text(
            'The bakery in twelve numbers',
            `Keep this page open. All amounts are in thousands of pounds.

| On 31 December | | During the year | |
|---|---|---|---|
| Cash | 120 | Sales | 1,000 |
| Flour and stock | 80 | Cost of goods sold | 550 |
| Ovens | 600 | Wages and rent | 270 |
| Owed to suppliers | 150 | Depreciation | 60 |
| Bank loan | 350 | Operating profit | 120 |
| Equity | 300 | Bread given away | ? |

Check that the left column balances: 120 + 80 + 600 must equal 150 + 350 + 300. Then check that the profit follows from the four lines above it.

The last line is a real question. The bakery gives unsold bread to a school each evening. **Where does that show?** Nowhere by name: it is inside the cost of goods sold. Statements answer what they were asked, and it is worth knowing what nobody asked.`,
          ),
          video('Profit is an opinion: the income statement', 'statements-2-income'),
        ],
      },
      {
        title: 'Cash and questions',
        lessons: [
          video('Where did the cash go?', 'statements-3-cash-flow'),
          video('Three ratios that start a conversation', 'statements-4-ratios'),
          text(
            'Nine places to look first',
            `1. The auditor's opinion: is there a “but”?
2. Receivables growing faster than sales.
3. A change in the life of an asset.
4. Profit without operating cash, two years running.
5. Loans that fall due within the year.
6. Transactions with relatives of the owners.
7. “Other income” larger than last year.
8. Events after the closing date.
9. The note that is twice as long as the rest.`,
          ),
        ],
      },
    ],
  },
  {
    slug: 'محاسبة-المشروع-الصغير',
    language: 'ar',
    subject: 'accounting',
    level: 'beginner',
    instructors: ['youssef', 'amina'],
    title: 'دفاتر المشروع الصغير',
    subtitle: 'كم ربحت هذا الشهر؟ طريقة بسيطة لصاحب محل أو ورشة، في نصف ساعة كل أسبوع',
    description: `في آخر الشهر يفتح صاحب المحل الدرج، فيجد مالًا أقل مما توقّع، ولا يعرف أين ذهب الباقي. لم يُسرق شيء في الغالب، وإنما **اختلطت ثلاثة جيوب**: جيب المحل، وجيب البيت، وجيب المورّد الذي لم يأخذ حقّه بعد.

في هذه الدورة نفصل الجيوب بدفتر واحد وثلاثة أعمدة، ثم نصل منه إلى جواب سؤالين: كم ربحت؟ وكم أستطيع أن أسحب دون أن يتوقف العمل؟ الأمثلة من ورشة أحذية في باب الشعرية ومحل حلويات في طنطا، وأرقامها مغيّرة وقصصها حقيقية.

نتعلّم تسعير القطعة بما فيها **أجرك أنت**، ومتابعة الديون دون خجل، والاستعداد للضريبة من أول السنة لا من آخرها. وفي الدرس الأخير نضع جدولًا لتدفق النقد لثلاثة أشهر قادمة، وهو أنفع ورقة ستملكها.

لا تحتاج إلى برنامج محاسبة. دفتر وقلم يكفيان، ومن أحبّ فله جدول إلكتروني جاهز. وليست هذه الدورة بديلًا عن المحاسب، لكنها تجعلك تفهم ما يقوله لك.`,
    outcomes: ['تفصل مال المحل عن مال البيت', 'تحسب ربح الشهر من دفتر واحد', 'تسعّر القطعة وفيها أجرك', 'تتابع ما لك وما عليك', 'تتوقع النقد لثلاثة أشهر'],
    requirements: ['دفتر وقلم أو جدول إلكتروني', 'مشروع قائم أو فكرة قريبة'],
    faq: faq(
      ['هل تشرح الفاتورة الإلكترونية؟', 'نذكر ما يلزم صاحب المشروع الصغير منها، والتفاصيل عند محاسبك.'],
      ['مشروعي خدمات وليس بضاعة، هل تنفعني؟', 'نعم، درس التسعير فيه مثال لخدمة.'],
    ),
    price: { amount: '250.00', currency: 'EGP' },
    monthsOld: 4,
    popularity: 7,
    quality: 4.6,
    sections: [
      {
        title: 'ثلاثة جيوب',
        lessons: [
          text(
            'افصل الدرج اليوم',
            `ابدأ بعادة واحدة قبل أي دفتر: **ما يخرج من الدرج لغير المحل يُكتب باسم صاحبه**. تحتاج إلى خبز للبيت؟ خذ المال واكتب «سحب شخصي» والمبلغ. لا بأس بالسحب، البأس بأن تنساه.

خذ ورقة وارسم ثلاثة أعمدة: داخل، وخارج للعمل، وخارج لي. في آخر اليوم عُدّ ما في الدرج واطرح. هل يساوي ما بدأت به زائد الداخل ناقص الخارجين؟ إن اختلف فاكتب الفرق ولا تخفِه؛ فالفرق الصغير المتكرر يدلّك على عادة، والفرق الكبير المفاجئ يدلّك على حادثة.

افعل ذلك أسبوعًا واحدًا فقط. ستتفاجأ برقم العمود الثالث، وأكثر من درّستهم اكتشفوا أن مشكلتهم لم تكن في البيع.`,
          ),
          text(
            'لي وعليّ',
            `دفتر صغير بصفحتين متقابلتين: ما لي عند الناس وما عليّ للموردين، ولكل سطر **تاريخ موعود**. كل خميس اتصل بأصحاب السطور التي فات موعدها. جملة مهذبة ثابتة تكتبها مرة واحدة وتقولها للجميع أهون من التردد كل مرة.`,
          ),
        ],
      },
      {
        title: 'الربح والسعر',
        lessons: [
          text(
            'كم تكلّف القطعة؟',
            `خامة الحذاء مئتا جنيه، وفي اليوم تصنع أربعة أحذية، وإيجارك وكهرباؤك ستمئة في اليوم. إذًا على كل حذاء مئة وخمسون قبل أجرك. اكتب أجرك كما لو كنت تدفعه لعامل، وإلا كنت **تبيع وقتك مجانًا** وتسميه ربحًا.`,
          ),
          text(
            'جدول النقد لثلاثة أشهر',
            `صفّ لكل أسبوع، وأعمدة: أول الأسبوع، متوقع داخل، متوقع خارج، آخر الأسبوع. ضع الإيجار والأقساط والمواسم أولًا. أي أسبوع آخره بالسالب هو أسبوع تتصرف من أجله الآن، لا يوم يأتي.`,
          ),
        ],
      },
    ],
  },
  {
    slug: 'opening-a-small-business-in-the-gulf',
    language: 'en',
    subject: 'entrepreneurship',
    level: 'intermediate',
    instructors: ['omar'],
    title: 'From licence to first hundred customers',
    subtitle: 'The operating side of a small business, told with the books of three of them open',
    description: `I have opened a laundry that works, a food truck that failed and a cold-chain company that now has forty vans. Most of what is written about starting a business is about the idea. **Almost everything that hurt me was about operations**: a lease that began two months before the licence, a freezer that was insured but not for spoiled goods, a first employee hired in a hurry.

This course follows the first year in the order in which it really happens. How to test demand with a telephone and a borrowed kitchen. What to settle before signing anything. How much cash a business needs to survive its own success. Then the first hundred customers, whom you may only win one at a time.

Numbers are given in Kuwaiti dinars, with the reasoning spelled out so that you can replace them. Rules differ between countries, so we work with **a list of questions to take to the ministry**, not with forms that will be out of date by spring.

Two lessons are about closing. I would have saved eleven thousand dinars had somebody taught me those.`,
    outcomes: [
      'Test demand before you rent',
      'Write a list of what must be settled before the lease',
      'Compute how many weeks your cash lasts',
      'Plan the first hundred customers one by one',
      'Decide in advance when you would stop',
    ],
    requirements: ['An idea that you could explain to a neighbour', 'A spreadsheet'],
    faq: faq(
      ['I am not in Kuwait. Is it useful?', 'Yes. The sequence is the same in Egypt and the Gulf; the offices have other names.'],
      ['Do you look at my plan?', 'There is a monthly call for those enrolled.'],
    ),
    price: { amount: '14.500', currency: 'KWD' },
    monthsOld: 6,
    popularity: 5,
    quality: 4.3,
    sections: [
      {
        title: 'Before you sign',
        lessons: [
          text(
            'Sell ten before you rent',
            `Before the laundry I stood outside two residential towers for three evenings with a price list and a notebook. I asked one question: *may I take your shirts on Thursday and bring them back on Saturday for this price?* Ten people said yes and handed me bags. I had them washed at a competitor's shop and lost four dinars in all.

Those four dinars were the cheapest research of my life. I learned that people would pay for **delivery** and did not care about ironing; my plan had it the other way round.

Your task: name the smallest thing that you could sell this week using what others already own. A cake from a rented oven, one route with a hired van, one evening of tutoring. Do not ask people whether they would buy. Ask them to.`,
          ),
          text(
            'The order of signatures',
            `Write down every paper you need and draw arrows: which needs which? In most cities the lease needs a trade name, the licence needs the lease, and the bank account needs the licence. Look for the loop, for there usually is one, and ask how others get out of it. Never let rent begin before the licence can.`,
          ),
        ],
      },
      {
        title: 'The first year',
        lessons: [
          text(
            'Weeks of air',
            `Divide the cash you have by what leaves every week when **nothing** is sold. That is your air. Mine was nine weeks when I thought it was thirty, because I had counted on customers paying at once.`,
          ),
          text(
            'One hundred, one by one',
            `The first hundred are not a campaign. Make a list of names. Beside each write how you will meet them, and afterwards what they said. At forty you will see a pattern; only then is it worth paying for an advertisement.`,
          ),
          text(
            'How I closed the truck',
            `Decide now, while you are calm, which number would make you stop and on which date you will look at it. I wrote mine on the wall of the second business. I did not need it, and I slept better.`,
          ),
        ],
      },
    ],
  },
  {
    slug: 'إدارة-الفريق-لأول-مرة',
    language: 'ar',
    subject: 'management',
    level: 'all',
    instructors: ['reem', 'omar'],
    title: 'مدير لأول مرة',
    subtitle: 'أول تسعين يومًا بعد أن يصبح زملاؤك فريقك',
    description: `كنت أمس زميلهم واليوم توقّع على إجازاتهم. لم يتغيّر شيء فيك، وتغيّر كل شيء في نظرهم إليك. هذه الدورة عن **أول تسعين يومًا** بعد الترقية، حين تكون الأخطاء كثيرة ورخيصة، وإصلاحها ممكن.

نقسّم المدة ثلاثة أشهر. في الأول تسمع: لقاء منفرد مع كل واحد، بأسئلة مكتوبة هنا، ولا وعود. في الثاني تنظّم: من يقرر ماذا، وما الاجتماع الذي يمكن أن يموت دون أن يبكيه أحد. في الثالث تتكلم: الملاحظة الصعبة، والثناء الذي يُصدَّق، والاعتراض على مديرك أنت.

في كل درس **موقف حقيقي** من مستشفى أو مخزن أو مكتب برمجة، تكتب فيه ما كنت ستقوله قبل أن تقرأ ما قيل. نتناول الحرج الذي لا تذكره الكتب: الصديق القديم الذي يتأخر، والموظف الأكبر منك سنًّا وخبرة، ومن كان يريد منصبك.

لا نماذج ولا مصطلحات مستوردة. جمل عربية تستطيع أن تقولها غدًا في مكتبك دون أن تبدو كمن حفظ كتابًا.`,
    outcomes: ['تدير لقاءً منفردًا نافعًا', 'تقول ملاحظة صعبة في ثلاث جمل', 'توزّع القرار بوضوح', 'تتعامل مع الزميل القديم بعدل', 'تنهي اجتماعًا بقرار وصاحب وموعد'],
    requirements: ['فريق من شخصين فأكثر، أو ترقية قريبة'],
    faq: faq(['أنا مديرة فريق عن بُعد، هل تناسبني؟', 'نعم، وفي كل درس فقرة لمن لا يلتقون وجهًا لوجه.'], ['هل فيها شهادة؟', 'الشهادات تأتي مع إتمام الدورة.']),
    price: { amount: '110.00', currency: 'SAR' },
    monthsOld: 7,
    popularity: 6,
    quality: 4.5,
    sections: [
      {
        title: 'الشهر الأول: اسمع',
        lessons: [
          text(
            'أول لقاء منفرد',
            `اجلس مع كل فرد نصف ساعة في أسبوعك الأول، في مكان لا يسمعكما فيه أحد. قل الجملة الأولى كما هي: «هذا اللقاء لأسمع، ولن أقرر فيه شيئًا.» ثم اسأل:

1. ما الذي يسير جيدًا ولا تريد أن يتغيّر؟
2. ما الذي يضيّع وقتك كل أسبوع؟
3. لو كنت مكاني، ما أول ما تفعله؟
4. متى تحب أن أتركك وشأنك؟

اكتب الأجوبة أمامه ليرى أنك تكتب. **لا تعد بشيء**، ولا تدافع عن أحد، ولا تشرح. إن سُئلت عن ترقية أو راتب فقل: «كتبتُه، وسأعود إليك بجواب قبل نهاية الشهر» ثم عُد فعلًا ولو كان الجواب لا. السؤال الرابع أهمّها، وقلّ من يسأله.`,
          ),
          text(
            'صديقك الذي يتأخر',
            `كلّمه قبل أن يلاحظ الآخرون أنك لا تكلّمه. قل ما رأيت، وأثره، وما تريد: «تأخرتَ ثلاث مرات، وانتظرك اثنان، وأريدك هنا في التاسعة.» ثم اصمت. صداقتكما تحتمل هذه الجملة أكثر مما تحتمل المجاملة.`,
          ),
        ],
      },
      {
        title: 'الشهر الثاني والثالث',
        lessons: [
          text(
            'من يقرر ماذا؟',
            `اكتب عشرة قرارات اتُّخذت هذا الشهر. بجانب كل منها اسم واحد فقط: من كان ينبغي أن يقرر؟ إن كتبت اسمك أكثر من خمس مرات فأنت عنق الزجاجة. سلّم قرارين هذا الأسبوع وقل ذلك أمام الجميع.`,
          ),
          text('ثناء يُصدَّق', `«أحسنت» لا تعني شيئًا. «حين اعترضتَ على موعد التسليم وفّرتَ علينا أسبوعين» تعني كل شيء. اذكر الفعل وأثره، وقُلها في يومها.`),
        ],
      },
    ],
  },
  {
    slug: 'negotiation-at-the-table',
    language: 'en',
    subject: 'management',
    level: 'intermediate',
    instructors: ['omar', 'youssef'],
    title: 'Negotiation for people who dislike it',
    subtitle: 'Preparation, silence and arithmetic for salaries, rents and suppliers',
    description: `Good negotiators are rarely the loud ones. In fifteen years of buying vans, renting cold stores and losing arguments with landlords I have met perhaps three who were born to it. The rest **prepared better**.

This course gives you a sheet of paper with five boxes and teaches you to fill it in before any conversation about money. What will you do if there is no agreement? What will they do? What could you give that costs you little and is worth much to them? Which number would make you stand up, and who else has to agree?

Then we practise the conversation. How to ask a question and be silent for seven seconds. How to answer an offer without saying yes or no. What to say when somebody puts the pen into your hand. Youssef contributes two lessons on the arithmetic: what **thirty more days to pay** are worth, and why a discount for cash is often a loan in disguise.

The cases are ordinary: a salary, a shop's rent, a supplier who has raised prices twice. You play both sides of each.`,
    outcomes: [
      'Fill in the five boxes before you speak',
      'Know your alternative and improve it',
      'Price a payment term in money',
      'Use silence on purpose',
      'Leave a table without closing the door',
    ],
    requirements: ['One negotiation that you expect this season'],
    faq: faq(
      ['Is this about manipulation?', 'No. Nothing in it stops working when the other side has taken the course too.'],
      ['Does it suit employees?', 'The first case is a salary.'],
    ),
    price: { amount: '29.00', currency: 'USD' },
    monthsOld: 9,
    popularity: 4,
    quality: 4.1,
    sections: [
      {
        title: 'Preparation',
        lessons: [
          text(
            'Five boxes',
            `Divide a sheet into five boxes and write these headings.

1. **If we do not agree, I will …** Be specific: another shop, six more months in this job.
2. **If we do not agree, they will …** Guess, then find out.
3. **Cheap for me, dear to them.** Paying on the first of the month, a longer term, a reference.
4. **The number at which I stand up.** Write it before the meeting. It may not move during it.
5. **Who else must agree?** On both sides.

Most people can fill in only the fourth box, and they fill it in with a wish. The first decides everything: your number follows from your alternative. If the first box is empty, your next task is not to negotiate. It is to **get yourself an alternative**, even a modest one.

Fill in the sheet for something small this week, such as the price of a repair.`,
          ),
          text(
            'Seven seconds',
            `Ask your question and count to seven. It will feel like a minute. Whoever speaks first usually explains, and explanations contain the things you want to know. Try it tonight at home over something harmless.`,
          ),
        ],
      },
      {
        title: 'Arithmetic',
        lessons: [
          text(
            'What is a month worth?',
            `A supplier offers 2 % off for paying today instead of in sixty days. That is 2 % for two months, about 12 % a year. If your bank charges 25 %, keep the sixty days; if your money sleeps, take the discount.`,
          ),
          text(
            'Both sides of a rent',
            `Play the tenant, then the landlord, with the same sheet of facts. Most people find that they were harsher as the landlord and had fewer reasons. Write down which of your arguments impressed you when you heard it from the other chair.`,
          ),
        ],
      },
    ],
  },
]
