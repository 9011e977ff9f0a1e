import { type CourseContent, faq, text, video } from '../types.ts'

export const DATA_COURSES: readonly CourseContent[] = [
  {
    slug: 'sql-joins',
    language: 'en',
    subject: 'sql',
    level: 'beginner',
    instructors: ['mona'],
    title: 'SQL joins: from two tables to one answer',
    subtitle: 'Inner, left and the mistake between ON and WHERE, with a bookshop small enough to check by hand',
    description: `Most people learn joins from a diagram of two overlapping circles and then spend years being surprised by the results. This course leaves the circles out. We use a bookshop with three customers and three orders, so that you can **work out every answer with a pencil** before the database gives it.

You will see why facts are kept apart in the first place, what a foreign key promises, and how a join pairs rows one by one. Then we make the classic mistakes on purpose: counting a customer twice, losing the people who never ordered, and filtering in the wrong clause.

### How it works

Each video is under a minute and shows one idea. After it comes a short text with a question that you can answer on paper or in any SQL database. Nothing needs to be installed, although you will learn faster if you try things.

By the end you should be able to look at a query with two or three joins, say **how many rows it will return and why**, and know which line to change when the number is wrong.`,
    outcomes: [
      'Explain what a foreign key stores and what it promises',
      'Predict the number of rows of an inner join before you run it',
      'Keep unmatched rows with a left join and find those that match nothing',
      'Tell a condition in ON from one in WHERE',
      'Spot totals that were counted twice',
    ],
    requirements: ['You have written a simple select with a where clause', 'No database needs to be installed'],
    faq: faq(
      ['Which database do you use?', 'The examples are standard SQL and were tried on PostgreSQL 18. They work unchanged on MySQL, SQLite and SQL Server.'],
      ['Are right and full joins covered?', 'Briefly, in the last text. Once the left join is clear they take two minutes.'],
      ['I get different row counts at work. Can I ask?', 'Yes. Post the query with invented data; I answer twice a week.'],
    ),
    price: { amount: '450.00', currency: 'EGP' },
    monthsOld: 11,
    popularity: 10,
    quality: 4.8,
    sections: [
      {
        title: 'Rows and keys',
        lessons: [
          video('Two tables and the key between them', 'sql-joins-1-keys'),
          text(
            'The bookshop on paper',
            `Copy these two tables onto a sheet of paper. We will use them throughout.

| id | name | city |
|---|---|---|
| 1 | Salma | Cairo |
| 2 | Adel | Aswan |
| 3 | Mariam | Tanta |

| order | customer_id | total |
|---|---|---|
| 501 | 1 | 240 |
| 502 | 3 | 95 |
| 503 | 1 | 130 |

Now draw a line from every order to its customer. You have just **done a join by hand**: each line is one row of the result. Note two things. Salma has two lines, so she will appear twice. Adel has none.

Before you go on, answer: if a fourth order arrives with \`customer_id\` 9, where does its line go? A foreign key constraint is the database's refusal to accept that order at all.`,
          ),
        ],
      },
      {
        title: 'Two kinds of join',
        lessons: [
          video('The inner join, row by row', 'sql-joins-2-inner'),
          video('Keeping the rows that match nothing', 'sql-joins-3-left'),
          text(
            'Practice: seven questions',
            `Answer with the paper tables, then run the queries.

1. How many rows has \`customers join orders\`?
2. And \`customers left join orders\`?
3. Which names appear once in the second result?
4. What is the sum of \`total\` per city?
5. Who never ordered?
6. Add an order for Adel. Which answers change?
7. Remove the \`on\` condition. Why are there nine rows?`,
          ),
        ],
      },
      {
        title: 'The mistake',
        lessons: [
          video('ON or WHERE? A mistake everybody makes once', 'sql-joins-4-on-where'),
          text(
            'Right and full joins in two minutes',
            `A **right join** is a left join read from the other end; most teams write only left joins so that queries read in one direction. A **full join** keeps unmatched rows of both sides and is useful for comparing two lists, such as yesterday's stock and today's. Where a side is missing you will see nulls.`,
          ),
        ],
      },
    ],
  },
  {
    slug: 'كيف-يسرع-الفهرس-الاستعلام',
    language: 'ar',
    subject: 'sql',
    level: 'intermediate',
    instructors: ['mona'],
    title: 'كيف يسرّع الفهرس الاستعلام',
    subtitle: 'من المسح المتتابع إلى الفهرس المركّب، مع خطة التنفيذ التي تثبت ما نقول',
    description: `كثيرون يضيفون فهرسًا كلما أبطأ استعلام، ثم لا يعرفون لماذا نفع مرة ولم ينفع مرة. في هذه الدورة نفتح الصندوق وننظر: **ماذا تقرأ القاعدة من القرص فعلًا حين تسألها؟**

نبدأ بجدول فيه مليون صفّ وسؤال واحد، ونعدّ الصفحات التي تُقرأ بلا فهرس. ثم نبني الشجرة على الورق خطوة خطوة، حتى ترى بنفسك لماذا تكفي ثلاث خطوات. بعدها ننتقل إلى ما يربك الناس: الفهرس على عمودين، ومتى يصير ترتيبهما خطأً، ولماذا تتجاهل القاعدة فهرسك أحيانًا وتكون محقّة.

### ما الذي يميّز هذه الدورة؟

كل ادّعاء فيها تستطيع أن تتحقق منه بأمر \`explain analyze\`. وفي آخرها نتكلم عن **الثمن**: بطء الكتابة والمساحة والفهارس المهملة التي لا يستعملها أحد.

الأمثلة على PostgreSQL، والأفكار نفسها في MySQL وغيرها. المقاطع قصيرة، وبعدها نصوص فيها تمارين تكتبها على حاسوبك. تخرج من الدورة وأنت تقرأ خطة التنفيذ وتسأل السؤال الصحيح قبل أن تكتب أمر إنشاء فهرس جديد، وتعرف أيضًا متى تحذف فهرسًا قائمًا وأنت مطمئن.`,
    outcomes: [
      'تشرح الفرق بين المسح المتتابع والبحث بالفهرس',
      'ترسم شجرة فهرس صغيرة وتحسب خطوات البحث فيها',
      'تختار ترتيب الأعمدة في فهرس مركّب',
      'تقرأ خطة explain analyze وتجد السطر المكلف',
      'تعرف الفهارس التي لا تُستعمل وتحذفها',
    ],
    requirements: ['معرفة بأوامر select وwhere', 'PostgreSQL مثبّت لمن أراد التجربة'],
    faq: faq(
      ['هل تصلح الدورة لمستخدمي MySQL؟', 'نعم، الشجرة واحدة، وأنبّه إلى الاختلاف حيث وُجد.'],
      ['هل نتناول فهارس النص الكامل؟', 'لا، لها دورة أخرى؛ هنا نكتفي بفهرس الشجرة.'],
    ),
    price: { amount: '520.00', currency: 'EGP' },
    monthsOld: 8,
    popularity: 8,
    quality: 4.7,
    sections: [
      {
        title: 'لماذا يبطئ الاستعلام؟',
        lessons: [
          video('ماذا تفعل القاعدة بلا فهرس؟', 'indexes-1-scan'),
          text(
            'الصفحة وحدة القراءة',
            `لا تقرأ القاعدة صفًّا واحدًا من القرص، بل تقرأ **صفحة** كاملة، وحجمها في PostgreSQL ثمانية كيلوبايت. إن كان الصفّ مئة بايت فالصفحة تسع نحو ثمانين صفًّا، وجدول المليون صفّ يشغل نحو اثنتي عشرة ألفًا وخمسمئة صفحة.

احسب الآن:

1. كم صفحة يقرأ المسح المتتابع ليجد رقم هاتف واحد؟
2. كم صفحة لو كان الصفّ أربعمئة بايت؟
3. إن كانت القراءة من الذاكرة عشرة ميكروثوانٍ للصفحة، فكم يستغرق السؤال الأول؟

احتفظ بالأجوبة، فسنقارنها بعدد الصفحات التي يقرؤها الفهرس في الدرس القادم. لاحظ أن **عدد الأعمدة التي تطلبها لا يغيّر عدد الصفحات** هنا، وهذه مفاجأة لكثيرين.`,
          ),
        ],
      },
      {
        title: 'الشجرة',
        lessons: [video('شجرة الفهرس: ثلاث خطوات بدل مليون', 'indexes-2-tree'), video('ترتيب الأعمدة في الفهرس المركّب', 'indexes-3-order')],
      },
      {
        title: 'الثمن والقياس',
        lessons: [
          video('الفهرس ليس مجانًا', 'indexes-4-cost'),
          text(
            'تمرين: فهارس بلا عمل',
            `تحفظ PostgreSQL عدد مرات استعمال كل فهرس في \`pg_stat_user_indexes\`. اكتب استعلامًا يعرض الفهارس التي قيمة \`idx_scan\` فيها صفر، مع حجم كل منها. قبل الحذف اسأل: هل يحرس الفهرس قيدًا فريدًا؟ وهل مرّ شهر كامل على بدء العدّ، وفيه التقارير الشهرية؟`,
          ),
        ],
      },
    ],
  },
  {
    slug: 'statistics-without-fear',
    language: 'en',
    subject: 'statistics',
    level: 'beginner',
    instructors: ['reem', 'mona'],
    title: 'Statistics for people who read reports',
    subtitle: 'Averages, spread, samples and the sentence “statistically significant”, without a single proof',
    description: `You do not need to compute a standard deviation to be misled by one. This course is for people who **receive numbers**: managers, journalists, nurses, parents on a school committee. It teaches you to ask five questions of any table before you believe it.

We start with averages, because most arguments about them are arguments about which one was used. We then look at spread, since two clinics with the same mean waiting time can feel entirely different. The middle of the course is about samples: who was asked, who refused, and how large a group must be before its answer stops jumping about.

The last section takes the phrase *statistically significant* apart. You will learn what it does say, the three things it does not say, and how a true sentence can still leave a false impression.

Examples come from real kinds of work: waiting rooms in Riyadh, buses in Giza, a bakery's complaints book. There are no proofs and hardly any formulas. There is a **page of questions to print**, and by the end you will have used each of them on a report of your own.`,
    outcomes: [
      'Choose between mean and median and defend the choice',
      'Read a spread from a chart or a table',
      'Say who is missing from a sample',
      'Explain what a confidence interval does and does not promise',
      'Rewrite a misleading headline so that it is true',
    ],
    requirements: ['Percentages and simple fractions', 'A report from your own work to practise on'],
    faq: faq(
      [
        'Will I be able to do the calculations afterwards?',
        'A few of them. The aim is to judge the work of others; the course on analysis in a spreadsheet goes on from here.',
      ],
      ['Is it suitable for medical staff?', 'Yes, a third of the examples are from clinics.'],
    ),
    price: { amount: '120.00', currency: 'SAR' },
    monthsOld: 7,
    popularity: 6,
    quality: 4.5,
    sections: [
      {
        title: 'One number for many',
        lessons: [
          text(
            'Which average?',
            `Nine people wait in a clinic. Their waits, in minutes, are 5, 6, 6, 7, 8, 9, 10, 11 and 118. The **mean** is 20; the **median**, the middle one, is 8.

Eight of nine people waited less than the mean. So is twenty minutes false? No: if you must pay a nurse for every waiting minute, the total is what counts, and the mean carries the total. But if a patient asks *how long shall I wait?*, eight is the better answer.

The rule is not that the median is more honest. The rule is to ask **what the number will be used for**. Totals, budgets and capacity want the mean. Typical experience wants the median.

Find an average in a report on your desk. Does it say which one it is? Write down whose question it answers.`,
          ),
          text(
            'Spread, or why the bus feels late',
            `Two lines both run every ten minutes on average. One comes at 9, 10 or 11 minutes, the other at 2 or 18. You are more likely to arrive during a long gap than a short one, so on the second line the wait *feels* almost twice as long. Always ask for the range or the quartiles beside the mean.`,
          ),
        ],
      },
      {
        title: 'Who was asked?',
        lessons: [
          text(
            'The people who did not answer',
            `A survey sent to 2,000 customers comes back from 140. Write two columns: reasons a happy customer might not answer, and reasons an angry one might not. If one column is longer, the result leans. A large number of answers does not cure it.`,
          ),
          text(
            'How large is large enough?',
            `For a yes-or-no question, the uncertainty is roughly one divided by the square root of the sample. A hundred answers give about ten points either way; a thousand give three. To halve the uncertainty you need **four times** the people. The size of the town hardly matters.`,
          ),
        ],
      },
      {
        title: 'Significant, or not',
        lessons: [
          text(
            'What the phrase says',
            `“Statistically significant” says: *if there were no difference at all, a result like this would be rare.* It does not say the difference is large, that it matters, or that it will happen again. Ask for the size of the effect with its interval, in the units you work in.`,
          ),
          text(
            'Five questions to print',
            `1. Compared with what?
2. Out of how many?
3. Who is missing?
4. Which average, and how wide is the spread?
5. What else changed at the same time?

Use all five on one report this week.`,
          ),
        ],
      },
    ],
  },
  {
    slug: 'تحليل-البيانات-بالجداول',
    language: 'ar',
    subject: 'data-analysis',
    level: 'beginner',
    instructors: ['reem'],
    title: 'تحليل البيانات بالجداول الإلكترونية',
    subtitle: 'من ملف مبعثر إلى جواب يمكن الدفاع عنه، بلا برمجة',
    description: `وصلك ملف فيه ثلاثة آلاف سطر، والأسماء مكتوبة بخمس طرق، والتاريخ مرة بالهجري ومرة بالميلادي، ومديرك يريد الجواب قبل الظهر. هذه الدورة عن ذلك الصباح بالضبط.

نمشي مع **ملف واحد حقيقي الهيئة**: مواعيد عيادة خلال ستة أشهر. نبدأ بنسخة لا نلمسها، ثم ننظّف الأعمدة واحدًا واحدًا ونكتب ما فعلناه، حتى يستطيع زميل أن يعيد العمل ويصل إلى الرقم نفسه. بعدها نبني الجدول المحوري، ونتعلّم متى يكذب المجموع ومتى يصدق المتوسط.

القسم الأخير عن العرض. رسم واحد واضح خير من لوحة فيها عشرون عدّادًا، والعنوان الجيد **جملة فيها فعل**، لا اسم القسم.

لا نحتاج إلى برمجة. كل ما هنا يعمل في Excel وGoogle Sheets وLibreOffice، وأذكر الاختلاف إن وُجد. ستخرج بطريقة ثابتة من سبع خطوات تلصقها بجانب شاشتك، وبملف نموذجي تبدأ منه كل تحليل جديد، وبعادة صغيرة هي الأهم: أن تكتب توقعك للجواب قبل أن تحسبه، ثم تسأل لماذا اختلف.`,
    outcomes: [
      'تنظّف ملفًّا مبعثرًا مع سجلّ يمكن إعادته',
      'تكشف القيم المكررة والناقصة',
      'تبني جدولًا محوريًّا وتتحقق من مجموعه',
      'ترسم مخططًا واحدًا يجيب عن سؤال واحد',
      'تكتب خلاصة من ثلاث جمل',
    ],
    requirements: ['أي برنامج جداول', 'معرفة الجمع والمتوسط في الجداول'],
    faq: faq(['هل أحتاج إلى Excel؟', 'لا، برنامج LibreOffice المجاني يكفي.'], ['هل الملف المستعمل متاح؟', 'نعم، رابطه في أول درس، وبياناته مختلقة.']),
    price: { amount: '95.00', currency: 'SAR' },
    monthsOld: 5,
    popularity: 7,
    quality: 4.4,
    sections: [
      {
        title: 'قبل الحساب',
        lessons: [
          text(
            'نسخة لا نلمسها',
            `أول قاعدة: **الملف كما وصل لا يُلمس**. احفظه باسم ينتهي بكلمة «أصل» وتاريخ اليوم، ثم اعمل على نسخة. قد يبدو هذا بديهيًّا، لكن أكثر ما رأيته من أخطاء سببه أن أحدًا رتّب عمودًا واحدًا ونسي الباقي، فانفصل كل مريض عن موعده ولم يعد للأصل أثر.

القاعدة الثانية: ورقة في الملف اسمها «ما فعلت»، فيها سطر لكل خطوة:

- حذفتُ ١٢ سطرًا مكررًا بحسب رقم الموعد.
- وحّدتُ «القاهره» و«القاهرة».
- تركتُ ٩ خلايا فارغة في عمود العمر ولم أملأها.

بعد شهر سيسألك أحدهم لماذا يختلف رقمك عن رقمه، وستكون هذه الورقة جوابك. اكتب الآن، قبل أي حساب، **توقعك**: كم نسبة من يتخلّفون عن الموعد؟`,
          ),
          text(
            'أسماء بخمس طرق',
            `استخرج القيم الفريدة للعمود مع عدد مرات كل منها، ورتّبها أبجديًّا. ستقف الأشكال المتشابهة متجاورة: همزة أو بلا همزة، تاء أو هاء، مسافة زائدة في الآخر. اصنع جدول تحويل من عمودين، ولا تستبدل باليد.`,
          ),
        ],
      },
      {
        title: 'الحساب',
        lessons: [
          text(
            'الجدول المحوري في خمس دقائق',
            `ضع في الصفوف ما تقارن بينه، وفي القيم ما تعدّه. ثم تحقق: هل المجموع العام يساوي عدد سطور الملف؟ إن لم يساوِه فهناك فراغ أو تصفية منسيّة. لا تنتقل إلى الرسم قبل أن يتساويا.`,
          ),
          text(
            'متوسط المتوسطات',
            `عيادة فيها عشرة مرضى متوسط انتظارهم أربعون دقيقة، وأخرى فيها تسعون متوسطهم عشر دقائق. متوسط الرقمين خمس وعشرون، لكن المريض العادي انتظر ثلاث عشرة. **لا تحسب متوسط المتوسطات** إلا موزونًا بالأعداد.`,
          ),
        ],
      },
      {
        title: 'العرض',
        lessons: [
          text(
            'عنوان فيه فعل',
            `بدل «نسبة التخلف حسب اليوم» اكتب «يتخلّف عن موعد الأحد ضعف من يتخلّفون يوم الثلاثاء». العنوان الأول يترك القارئ يبحث، والثاني يقول له أين ينظر ثم يثبت الرسمُ كلامك.`,
          ),
        ],
      },
    ],
  },
  {
    slug: 'postgres-for-application-developers',
    language: 'en',
    subject: 'sql',
    level: 'advanced',
    instructors: ['mona', 'karim'],
    title: 'PostgreSQL for application developers',
    subtitle: 'Transactions, locks and the queries your framework writes when you are not looking',
    description: `Your application works on your laptop and on Tuesday afternoons. On the first of the month two people buy the last seat, a migration holds a lock for eleven minutes, and nobody can say why. This course is about the part of PostgreSQL that **frameworks hide until it hurts**.

We begin with transactions and write down exactly which surprises each isolation level allows, by running two sessions side by side. From there we go to locks: which statement takes which, how to see who waits for whom, and how to add a column to a busy table without stopping the shop.

The third part is about the boundary between code and database: connection pools, prepared statements, the N+1 query and the difference between a slow query and a query that is run too often.

You should already know joins and have a project in any language. Every lesson ends with an **experiment that takes two terminals and five minutes**. The answers are discussed, including the ones that surprised me. Versions 16 to 18 behave alike in everything shown here.`,
    outcomes: [
      'Choose an isolation level and name the anomaly that it prevents',
      'Find the session that blocks the others',
      'Write a migration that is safe on a busy table',
      'Size a connection pool by arithmetic and not by hope',
      'Recognise an N+1 query in a log',
    ],
    requirements: ['Comfortable with joins and indexes', 'PostgreSQL and two terminals', 'A project of your own helps'],
    faq: faq(
      ['Is an ORM required?', 'No. Examples are plain SQL; we then look at what two common ORMs send.'],
      ['Does it cover replication?', 'Only reading from replicas and what may be stale.'],
      ['How much time does it take?', 'About six evenings if you do the experiments.'],
    ),
    price: { amount: '39.00', currency: 'USD' },
    monthsOld: 3,
    popularity: 5,
    quality: 4.6,
    sections: [
      {
        title: 'Transactions',
        lessons: [
          text(
            'The last seat',
            `Two sessions run the same code at the same moment:

\`\`\`sql
select free from trips where id = 7;  -- both see 1
update trips set free = free - 1 where id = 7;
\`\`\`

Both saw one free seat and both sold it. The table now says −1, and two people hold a ticket. Nothing crashed and no log has a line about it.

There are three honest repairs. **Put the condition into the write**: \`update … set free = free - 1 where id = 7 and free > 0\`, and look at how many rows changed. **Lock first** with \`select … for update\`, so that the second session waits. Or run both as **serializable** and be ready to try again when one is refused.

Open two terminals and make the mistake before you repair it. Note which of the three you would choose when the trip has two thousand seats instead of one.`,
          ),
          text(
            'What each level lets through',
            `Read committed sees other people's commits between two statements. Repeatable read keeps one picture but lets two transactions each act on a picture that the other has made false. Serializable refuses one of them. Try the on-call doctors example from the notes under each level and write down which doctor is left.`,
          ),
        ],
      },
      {
        title: 'Locks',
        lessons: [
          text(
            'Who waits for whom',
            `\`pg_blocking_pids(pid)\` names the sessions that hold what a session wants. Join it to \`pg_stat_activity\` and you have the chain. The culprit is usually at the end with the state *idle in transaction*: somebody opened a transaction and went to call another service.`,
          ),
          text(
            'Migrations on a busy table',
            `Set \`lock_timeout = '2s'\` before every migration. A statement that queues for an exclusive lock makes everyone else queue behind it, so a migration that fails quickly and is tried again beats one that waits politely. Build indexes concurrently, add constraints as not valid and validate them later.`,
          ),
        ],
      },
      {
        title: 'The boundary',
        lessons: [
          text(
            'How many connections?',
            `A server with four cores does about four things at a time. If a query takes 5 ms, ten connections can answer roughly two thousand a second; four hundred connections answer no more, but each waits longer. Start with twice the number of cores and measure.`,
          ),
          text(
            'Slow, or too often?',
            `Sort \`pg_stat_statements\` by total time. The first line is often a query of half a millisecond, run two hundred thousand times an hour from a loop. No index helps. Ask for all the rows in one query.`,
          ),
        ],
      },
    ],
  },
]
