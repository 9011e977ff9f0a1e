export type PageLocale = 'en' | 'ar'

const en = {
  testMode: 'Local test checkout. No real card is ever charged.',
  pay: 'Pay',
  payAmount: 'Pay {amount}',
  total: 'Total',
  discount: 'Discount',
  quantity: 'Quantity {count}',
  back: 'Back to {merchant}',
  payTo: 'Pay {merchant}',
  contact: 'Contact',
  email: 'Email',
  card: 'Card',
  number: 'Card number',
  exp: 'Expiry',
  expHint: 'MM / YY',
  cvc: 'Security code',
  name: 'Name on card',
  optional: 'optional',
  testCards: 'Test cards',
  testCardsHint: 'Choose one to fill the form.',
  cardPaid: 'Is paid',
  cardAuthentication: 'Asks for 3-D Secure',
  cardDeclined: 'Is declined',
  cardInsufficient: 'Insufficient funds',
  cardExpired: 'Card expired',
  cardCvc: 'Wrong security code',
  cardProcessing: 'Processing error',
  cardDisputed: 'Paid, then disputed',
  errorEmail: 'Enter an email address such as name@example.com.',
  errorNumber: 'Your card number is incomplete or invalid.',
  errorUnknownCard: 'This is not one of the test cards below.',
  errorExp: 'Enter the expiry as MM / YY, such as 12 / 34.',
  errorExpPast: 'Your card has expired.',
  errorCvc: 'Enter the 3 or 4 digits of the security code.',
  errorCvcWrong: "Your card's security code is incorrect.",
  errorDeclined: 'Your card was declined. Try another card.',
  errorInsufficient: 'Your card has insufficient funds. Try another card.',
  errorProcessing: 'An error occurred while processing your card. Try again in a little while.',
  errorAuthentication: 'Your bank could not confirm that it is you. Choose another card and try again.',
  expiredTitle: 'This checkout has expired',
  expiredText: 'Nothing was charged. Go back and start the payment again.',
  paidTitle: 'This has been paid',
  paidText: 'The payment is complete. There is nothing more to pay here.',
  goOn: 'Go on to {merchant}',
  bankTitle: 'Confirm the payment',
  bankText: 'This page stands for the bank of card •••• {last4}. Choose what the bank answers.',
  bankComplete: 'Complete authentication',
  bankFail: 'Fail authentication',
  bankDone: 'Authenticated',
  bankOver: 'There is nothing to confirm here any more.',
  notFound: 'There is no such page here',
} as const

export type Word = keyof typeof en

const ar: Record<Word, string> = {
  testMode: 'صفحة دفع تجريبية محلية. لا تُخصم أي مبالغ من بطاقات حقيقية.',
  pay: 'ادفع',
  payAmount: 'ادفع {amount}',
  total: 'الإجمالي',
  discount: 'الخصم',
  quantity: 'الكمية: {count}',
  back: 'العودة إلى {merchant}',
  payTo: 'الدفع إلى {merchant}',
  contact: 'بيانات التواصل',
  email: 'البريد الإلكتروني',
  card: 'البطاقة',
  number: 'رقم البطاقة',
  exp: 'تاريخ الانتهاء',
  expHint: 'شهر / سنة',
  cvc: 'رمز الأمان',
  name: 'الاسم على البطاقة',
  optional: 'اختياري',
  testCards: 'بطاقات تجريبية',
  testCardsHint: 'اختر بطاقة لملء النموذج.',
  cardPaid: 'يُقبل الدفع',
  cardAuthentication: 'تطلب التحقق الإضافي (\u20663-D Secure\u2069)',
  cardDeclined: 'تُرفض',
  cardInsufficient: 'الرصيد غير كافٍ',
  cardExpired: 'بطاقة منتهية',
  cardCvc: 'رمز أمان خاطئ',
  cardProcessing: 'خطأ في المعالجة',
  cardDisputed: 'يُقبل الدفع ثم يُعترض عليه',
  errorEmail: 'أدخل بريدًا إلكترونيًا مثل \u2066name@example.com\u2069.',
  errorNumber: 'رقم البطاقة ناقص أو غير صحيح.',
  errorUnknownCard: 'ليست هذه من البطاقات التجريبية المذكورة أدناه.',
  errorExp: 'أدخل تاريخ الانتهاء بصيغة الشهر ثم السنة، مثل \u206612 / 34\u2069.',
  errorExpPast: 'انتهت صلاحية بطاقتك.',
  errorCvc: 'أدخل رمز الأمان المكوّن من 3 أو 4 أرقام.',
  errorCvcWrong: 'رمز أمان البطاقة غير صحيح.',
  errorDeclined: 'رُفضت بطاقتك. جرّب بطاقة أخرى.',
  errorInsufficient: 'رصيد بطاقتك غير كافٍ. جرّب بطاقة أخرى.',
  errorProcessing: 'حدث خطأ أثناء معالجة بطاقتك. أعد المحاولة بعد قليل.',
  errorAuthentication: 'تعذّر على البنك التحقق من هويتك. اختر بطاقة أخرى وأعد المحاولة.',
  expiredTitle: 'انتهت مدة صفحة الدفع',
  expiredText: 'لم يُخصم أي مبلغ. عُد وابدأ الدفع من جديد.',
  paidTitle: 'تم الدفع',
  paidText: 'اكتملت عملية الدفع، ولا يوجد ما يُدفع هنا بعد الآن.',
  goOn: 'المتابعة إلى {merchant}',
  bankTitle: 'تأكيد الدفع',
  bankText: 'تمثّل هذه الصفحة بنك البطاقة المنتهية بـ {last4}. اختر ردّ البنك.',
  bankComplete: 'إتمام التحقق',
  bankFail: 'رفض التحقق',
  bankDone: 'تم التحقق',
  bankOver: 'لم يعد هنا ما يحتاج إلى تأكيد.',
  notFound: 'لا توجد صفحة هنا',
}

const WORDS: Record<PageLocale, Record<Word, string>> = { en, ar }

/** The word in the page's language with its `{placeholders}` filled. */
export function say(locale: PageLocale, word: Word, values: Readonly<Record<string, string>> = {}): string {
  return WORDS[locale][word].replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder)
}

/** Intl's tag: Arabic with the digits that are printed on cards. */
export function formatLocale(locale: PageLocale): string {
  return locale === 'ar' ? 'ar-EG-u-nu-latn' : 'en'
}

interface LocaleHints {
  query: string | null
  session?: { locale: string | null; metadata: Readonly<Record<string, string>> } | undefined
  acceptLanguage: string | undefined
}

/**
 * The page's language: the address, then the session's `locale`, then `metadata.locale` (Stripe's Checkout knows no Arabic,
 * so our gateway leaves `locale` to the browser and says it there), then the browser.
 */
export function pageLocale({ query, session, acceptLanguage }: LocaleHints): PageLocale {
  const hints = [query, session?.locale, session?.metadata['locale'], acceptLanguage?.slice(0, 2)]
  return hints.find((hint): hint is PageLocale => hint === 'en' || hint === 'ar') ?? 'en'
}
