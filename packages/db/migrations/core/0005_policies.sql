-- The first versions of what people accept (A5). ON CONFLICT: a database that was seeded before keeps its own.
INSERT INTO policies (kind, version, body_en, body_ar, platform_share_basis_points, in_force, published_at) VALUES
('payment_and_refund', 1,
$en$## What you pay

- A course has one price. It is shown before you pay, in the course's currency, and it is what your card is charged.
- Card payments are taken by Stripe. We never see or keep your card number.
- A course is yours to open from the moment the payment is confirmed. We then send a receipt by e-mail.

## Money back

- You can ask for a refund of a course while you have finished less than half of it.
- If you have opened no lesson yet, the whole price is returned.
- If you have begun but are below half, 70 % of the price is returned.
- A request is read by a person, who approves or rejects it and tells you why.
- The money goes back to your card or to your wallet on Lectern. The refunded course then closes for you.

## When a course is withdrawn

If a course is withdrawn by its instructor or by us, everybody who has not finished it gets the whole price back without asking.

## Changes

When this policy changes, we ask you to read and accept the new version before your next purchase. Earlier purchases keep the version that you accepted.$en$,
$ar$## ما الذي تدفعه

- لكل دورة سعر واحد يظهر لك قبل الدفع بعملة الدورة، وهو نفسه ما يُخصم من بطاقتك.
- تتولى شركة Stripe الدفع بالبطاقة، ونحن لا نرى رقم بطاقتك ولا نحتفظ به.
- تُفتح لك الدورة فور تأكيد الدفع، ثم نرسل إليك إيصالًا بالبريد الإلكتروني.

## استرداد المبلغ

- يمكنك طلب استرداد ثمن الدورة ما دمت لم تُنهِ نصفها.
- إذا لم تفتح أي درس بعد، يُعاد إليك الثمن كاملًا.
- إذا بدأت ولم تبلغ النصف، يُعاد إليك 70٪ من الثمن.
- يراجع موظف كل طلب، فيقبله أو يرفضه ويخبرك بالسبب.
- يعود المبلغ إلى بطاقتك أو إلى محفظتك في Lectern، وتُغلق الدورة بعد استرداد ثمنها.

## إذا سُحبت دورة

إذا سحب المدرّب الدورة أو سحبناها نحن، يُعاد الثمن كاملًا إلى كل من لم يُكملها دون أن يطلب.

## التعديلات

إذا عدّلنا هذه السياسة طلبنا منك قراءة النسخة الجديدة وقبولها قبل الشراء التالي. أما مشترياتك السابقة فتبقى على النسخة التي قبلتها.$ar$,
NULL, true, now()),
('instructor_contract', 1,
$en$## Your rights

- What you teach stays yours. You allow Lectern to store, show and sell it on this site for as long as it is published here.
- You confirm that you may publish everything in your courses: video, sound, pictures, text and exercises.
- People who are enrolled keep what they paid for: nothing that somebody is enrolled in is taken away when you correct a course.

## The platform's share

- Lectern keeps 20 % of each sale for payment, hosting and support. The other 80 % is yours.
- When a course has several instructors, they share it equally.
- When a purchase is refunded, both shares are taken back in the same proportion.

## Payouts

- Your earnings are shown per month and are paid out through Stripe.
- Each payout comes with a statement of the sales and refunds in it.

## Ending

- You can close a course to new people at any time. Withdrawing it returns the whole price to everybody who has not finished it.
- We may withdraw a course that breaks the law or somebody's rights, and tell you why.

## Changes

When this contract changes, we ask you to accept the new version before you publish again. Sales made before stay under the version that you accepted.$en$,
$ar$## حقوقك

- ما تُدرّسه يبقى ملكًا لك. وتسمح لمنصة Lectern بحفظه وعرضه وبيعه على هذا الموقع ما دام منشورًا فيه.
- تقرّ بأن لك الحق في نشر كل ما في دوراتك من فيديو وصوت وصور ونصوص وتمارين.
- يحتفظ المسجَّلون بما دفعوا ثمنه: لا يُحذف شيء من دورة مسجَّل فيها أحد عندما تصححها.

## حصة المنصة

- تحتفظ Lectern بنسبة 20٪ من كل عملية بيع مقابل الدفع والاستضافة والدعم، ولك 80٪ الباقية.
- إذا اشترك عدة مدرّبين في دورة تقاسموها بالتساوي.
- إذا استُرد ثمن دورة خُصم من الحصتين بالنسبة نفسها.

## صرف المستحقات

- تظهر مستحقاتك شهريًا وتُصرف عبر Stripe.
- يصحب كل دفعة كشف بما فيها من مبيعات ومبالغ مستردة.

## الإنهاء

- يمكنك إغلاق الدورة أمام المسجَّلين الجدد في أي وقت. أما سحبها فيعيد الثمن كاملًا إلى كل من لم يُكملها.
- يجوز لنا سحب دورة تخالف القانون أو تمس حقوق غيرك، ونخبرك بالسبب.

## التعديلات

إذا عدّلنا هذا العقد طلبنا منك قبول النسخة الجديدة قبل أن تنشر مرة أخرى. وتبقى المبيعات السابقة على النسخة التي قبلتها.$ar$,
2000, true, now())
ON CONFLICT (kind, version) DO NOTHING;
