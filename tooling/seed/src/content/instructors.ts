import type { Locale } from '@lectern/kernel/locale'

export interface InstructorContent {
  username: string
  email: string
  name: string
  country: string
  gender: 'female' | 'male'
  locale: Locale
  title: string
  biography: string
}

const person = (
  username: string,
  country: string,
  gender: 'female' | 'male',
  locale: Locale,
  name: string,
  title: string,
  biography: string,
): InstructorContent => ({
  username,
  // The first of the instructors is the demo account.
  email: username === 'mona' ? 'instructor@lectern.example' : `${username}@lectern.example`,
  name,
  country,
  gender,
  locale,
  title,
  biography,
})

export const INSTRUCTORS: readonly InstructorContent[] = [
  person(
    'mona',
    'EG',
    'female',
    'en',
    'Mona El-Shazly',
    'Database engineer',
    'Mona has looked after the databases of a Cairo bank and of two delivery companies for fourteen years. She teaches what she wishes somebody had shown her in the first month: how to predict what a query will do before running it. She teaches in English and in Arabic.',
  ),
  person(
    'karim',
    'EG',
    'male',
    'ar',
    'كريم عبد النور',
    'مهندس برمجيات',
    'بدأ كريم البرمجة على حاسوب مستعمل في المنصورة، ويعمل اليوم على أنظمة حجز القطارات. يكتب برامجه ليقرأها غيره، ويدرّس بالطريقة نفسها: مثال صغير يعمل، ثم سؤال: ماذا لو؟',
  ),
  person(
    'layla',
    'JO',
    'female',
    'en',
    'Layla Haddad',
    'Product designer',
    'Layla designs forms, receipts and other things people must get through. She has led design for a clinic network in Amman and a ferry line in Aqaba, and keeps a drawer of badly designed tickets for her classes.',
  ),
  person(
    'youssef',
    'EG',
    'male',
    'en',
    'Youssef Mansour',
    'Chartered accountant',
    'Youssef audited bakeries, cement works and one circus before he began to teach. He reads a set of accounts the way others read a detective story and will show you where the clues usually are.',
  ),
  person(
    'hala',
    'EG',
    'female',
    'ar',
    'هالة غانم',
    'خطّاطة',
    'أجيزت هالة في الثلث والنسخ بعد تسع سنوات من المشق. كتبت لوحات مسجدين وعشرات أغلفة الكتب، وتعلّم في مرسمها بالدرب الأحمر مجموعات صغيرة ترى كل منها يد صاحبتها تتحسن.',
  ),
  person(
    'omar',
    'KW',
    'male',
    'en',
    'Omar Al-Farsi',
    'Founder and operator',
    'Omar opened a laundry, closed a food truck, and grew a cold-chain business to forty vans. He talks about all three with the books open, the closed one longest.',
  ),
  person(
    'nadia',
    'TN',
    'female',
    'en',
    'Nadia Ben Ali',
    'Language teacher',
    'Nadia grew up between Tunisian Arabic, French and English, and has taught adults in Sfax and Cairo since 2009. Her lessons start from things you have to say this week.',
  ),
  person(
    'tarek',
    'EG',
    'male',
    'ar',
    'طارق فهمي',
    'مصوّر وعازف عود',
    'يصوّر طارق الشوارع نهارًا ويعزف العود مساءً. عمل مصوّرًا صحفيًّا اثنتي عشرة سنة، ويرى أن العين والأذن تتدرّبان بالطريقة نفسها: قليل كل يوم.',
  ),
  person(
    'reem',
    'SA',
    'female',
    'ar',
    'ريم القحطاني',
    'إحصائية حيوية',
    'تعمل ريم في تصميم الدراسات الصحية بالرياض. تشرح الإحصاء بلا رموز ما أمكن، وتحب السؤال الذي يبدأ بعبارة: كيف عرفت؟',
  ),
  person(
    'samir',
    'LB',
    'male',
    'en',
    'Samir Khoury',
    'Electronics engineer',
    'Samir repairs hospital equipment in Tripoli and teaches evening classes in a room with more oscilloscopes than chairs. He believes that a circuit you have measured is worth ten you have simulated.',
  ),
  person(
    'amina',
    'EG',
    'female',
    'ar',
    'أمينة شوقي',
    'مؤرّخة ومرشدة',
    'قضت أمينة عشرين سنة تمشي في القاهرة مع طلابها وزوّارها. تعمل على وثائق الأوقاف، وتحكي تاريخ الشارع من أسماء أصحابه لا من أسماء السلاطين وحدهم.',
  ),
  person(
    'kenji',
    'JP',
    'male',
    'en',
    'Kenji Mori',
    'Typographer and printmaker',
    'Kenji came to Alexandria for a semester in 2011 and stayed. He prints from wood blocks, sets type in three scripts, and teaches Japanese to people who would like to read menus and poems.',
  ),
]
