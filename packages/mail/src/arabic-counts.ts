const PLURALS = new Intl.PluralRules('ar')

/** Nouns follow their number in Arabic. */
function counted(count: number, words: { one: string; two: string; few: string; many: string }): string {
  if (count === 1) return words.one
  if (count === 2) return words.two
  return `${count} ${PLURALS.select(count) === 'few' ? words.few : words.many}`
}

export function minutesInArabic(minutes: number): string {
  return counted(minutes, { one: 'دقيقة واحدة', two: 'دقيقتين', few: 'دقائق', many: 'دقيقة' })
}

export function daysInArabic(days: number): string {
  return counted(days, { one: 'يوم واحد', two: 'يومين', few: 'أيام', many: 'يومًا' })
}
