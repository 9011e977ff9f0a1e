import type { Locale } from '@lectern/kernel/locale'

import { DETAILS, OPENINGS } from '../content/reviews.ts'
import type { Random } from '../random.ts'
import type { PlannedCourse } from './catalogue.ts'

/** A rating that leans to the course's quality, with a text that fits it; empty for those who only rate. */
export function writeReview(random: Random, course: PlannedCourse, locale: Locale, used: Set<string>): { rating: number; text: string } {
  const disappointed = random.chance(0.09) ? random.between(1, 3) : 0
  const swing = (random.next() + random.next() - 1) * 1.7 - disappointed
  const rating = Math.min(5, Math.max(1, Math.round(course.content.quality + swing)))
  if (random.chance(0.25)) return { rating, text: '' }
  const language = course.content.language === 'ar' || (locale === 'ar' && random.chance(0.25)) ? 'ar' : 'en'
  const words = OPENINGS[language]
  const mood = rating === 5 ? words.delighted : rating === 4 ? words.content : rating === 3 ? words.mixed : words.disappointed
  const details = rating >= 4 ? (DETAILS[course.subject.slug]?.[language] ?? []) : []
  const parts = [random.shuffled(mood), random.chance(0.55) ? random.shuffled(details) : []].map((texts) => texts.find((text) => !used.has(text)))
  const text = parts.filter((part) => part !== undefined)
  for (const part of text) used.add(part)
  return { rating, text: text.join(' ') }
}
