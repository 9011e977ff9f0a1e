import type { Locale } from '@lectern/kernel/locale'

const EN = {
  headline: 'Learn a craft from people who practise it',
  lead: 'Recorded courses in Arabic and English, at your own pace, with exercises, an exam and a certificate that can be checked.',
  search: 'What would you like to learn?',
  courses: [
    ['Structural concrete, from loads to drawings', 'Design slabs, beams and columns the way offices in Cairo do it.', 'Dr. Hany Mansour', 'engineering'],
    ['Arabic calligraphy: the Naskh hand', 'Pen, ink and proportion, letter by letter.', 'Salma Darwish', 'design'],
    ['Statistics you will use on Monday', 'From a messy spreadsheet to a decision somebody can defend.', 'Omar Fathy', 'data-science'],
    ['Bookkeeping for a small shop', 'Twelve evenings to a balance that balances.', 'Mona Adel', 'business'],
    ['Portrait light', 'One window, one lamp, one face.', 'Karim Zaki', 'photography'],
    ['Spoken Italian for kitchens and hotels', 'The words of the first month at work.', 'Giulia Ferri', 'languages'],
  ],
}

const AR = {
  headline: 'تعلّم الصنعة ممن يمارسونها',
  lead: 'دورات مسجّلة بالعربية والإنجليزية على راحتك، بتمارين واختبار وشهادة يمكن التحقق منها.',
  search: 'ماذا تريد أن تتعلم؟',
  courses: [
    ['الخرسانة الإنشائية: من الأحمال إلى اللوحات', 'صمّم البلاطات والكمرات والأعمدة كما تفعل المكاتب في القاهرة.', 'د. هاني منصور', 'engineering'],
    ['الخط العربي: النسخ', 'القلم والحبر والنسبة، حرفًا حرفًا.', 'سلمى درويش', 'design'],
    ['إحصاء تستعمله يوم الأحد', 'من جدول مضطرب إلى قرار تستطيع الدفاع عنه.', 'عمر فتحي', 'data-science'],
    ['حسابات المحل الصغير', 'اثنتا عشرة أمسية حتى تتزن الميزانية.', 'منى عادل', 'business'],
    ['ضوء البورتريه', 'نافذة واحدة، ومصباح، ووجه.', 'كريم زكي', 'photography'],
    ['الإيطالية المحكية للمطابخ والفنادق', 'كلمات الشهر الأول في العمل.', 'جوليا فيري', 'languages'],
  ],
}

export const samples = (locale: Locale) => (locale === 'ar' ? AR : EN)
