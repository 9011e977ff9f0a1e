/** Names of the academy's trainees, in the script that they would write them in. */
export const NAMES = {
  en: {
    female: ['Aya', 'Farida', 'Habiba', 'Jana', 'Lina', 'Maha', 'Noura', 'Rana', 'Salma', 'Yasmine', 'Dalia', 'Sarah'],
    male: ['Adham', 'Amr', 'Basem', 'Fady', 'Hany', 'Khaled', 'Mazen', 'Nabil', 'Omar', 'Ramy', 'Tamer', 'Ziad'],
    family: [
      'Abdallah',
      'Aziz',
      'Bishara',
      'El-Gohary',
      'Fawzy',
      'Habib',
      'Ibrahim',
      'Kamel',
      'Lotfy',
      'Mahfouz',
      'Nassar',
      'Osman',
      'Radwan',
      'Sabry',
      'Tawfik',
      'Zaki',
    ],
  },
  ar: {
    female: ['آية', 'إيمان', 'بسمة', 'جميلة', 'دعاء', 'رانيا', 'زينب', 'سلمى', 'شيماء', 'عبير', 'فاطمة', 'مريم'],
    male: ['أحمد', 'إسلام', 'باسم', 'حسن', 'خالد', 'سامح', 'طه', 'عمر', 'فهد', 'محمود', 'وائل', 'ياسر'],
    family: [
      'إبراهيم',
      'البنا',
      'التميمي',
      'الجندي',
      'حسنين',
      'الدسوقي',
      'رزق',
      'السيد',
      'الشافعي',
      'صالح',
      'العتيبي',
      'عوض',
      'فرج',
      'القاضي',
      'المصري',
      'يونس',
    ],
  },
} as const

/** Countries by how many of the trainees live there. */
export const COUNTRIES = ['EG', 'EG', 'EG', 'EG', 'EG', 'EG', 'SA', 'SA', 'KW', 'AE', 'JO', 'MA', 'LB', 'GB'] as const
