import { parseDecimal } from '@lectern/kernel/money'
import { expect, test } from 'vitest'

import { COURSES } from './courses.ts'
import { INSTRUCTORS } from './instructors.ts'
import { DETAILS, OPENINGS } from './reviews.ts'
import { SUBJECTS } from './subjects.ts'

const ARABIC = /[\u0621-\u064A]/
const words = (text: string) => text.trim().split(/\s+/).length
const shareOfArabic = (text: string) => (text.match(/[\u0621-\u064A]/g)?.length ?? 0) / (text.match(/\p{L}/gu)?.length ?? 1)

test('the academy has 8 subjects, 12 instructors and 40 courses, about half of them in Arabic', () => {
  expect(SUBJECTS).toHaveLength(8)
  expect(INSTRUCTORS).toHaveLength(12)
  expect(COURSES).toHaveLength(40)
  const arabic = COURSES.filter((course) => course.language === 'ar').length
  expect(arabic).toBeGreaterThanOrEqual(18)
  expect(arabic).toBeLessThanOrEqual(22)
})

test('slugs and usernames are unique', () => {
  const slugs = SUBJECTS.flatMap((subject) => [subject.slug, ...subject.children.map((child) => child.slug)])
  for (const names of [slugs, COURSES.map((course) => course.slug), INSTRUCTORS.map((instructor) => instructor.username)]) {
    expect(new Set(names).size).toBe(names.length)
  }
})

test('every subject has 2 to 4 parts, both names, a trailer and words for reviews', () => {
  for (const subject of SUBJECTS) {
    expect(subject.children.length).toBeGreaterThanOrEqual(2)
    expect(subject.children.length).toBeLessThanOrEqual(4)
    for (const { names } of [subject, ...subject.children]) expect(names.ar).toMatch(ARABIC)
    expect(subject.trailer).toBe(`trailer-${subject.slug}`)
    expect(DETAILS[subject.slug]).toBeDefined()
  }
})

test.for(COURSES)('$slug is complete', (course) => {
  expect(course.title && course.subtitle).not.toBe('')
  expect(words(course.description)).toBeGreaterThanOrEqual(course.language === 'ar' ? 125 : 145)
  expect(course.outcomes.length).toBeGreaterThanOrEqual(4)
  expect(course.outcomes.length).toBeLessThanOrEqual(6)
  expect(course.requirements).not.toHaveLength(0)
  expect(course.faq.length).toBeGreaterThanOrEqual(2)
  expect(course.sections.length).toBeGreaterThanOrEqual(2)
  expect(course.sections.length).toBeLessThanOrEqual(5)
  const lessons = course.sections.flatMap((section) => section.lessons)
  expect(lessons.length).toBeGreaterThanOrEqual(4)
  expect(words(lessons.find((lesson) => lesson.kind === 'text')?.body ?? '')).toBeGreaterThanOrEqual(80)
  expect(parseDecimal(course.price.amount, course.price.currency)).not.toBeNull()
  expect(SUBJECTS.some((subject) => subject.children.some((child) => child.slug === course.subject))).toBe(true)
  for (const username of course.instructors) expect(INSTRUCTORS.map((instructor) => instructor.username)).toContain(username)
})

test.for(COURSES.filter((course) => course.language === 'ar'))('E1: $slug is written in Arabic throughout', (course) => {
  const lessons = course.sections.flatMap((section) => [section.title, ...section.lessons.map((lesson) => lesson.title)])
  const faq = course.faq.flatMap((item) => [item.question, item.answer])
  for (const text of [course.title, course.subtitle, course.description, ...course.outcomes, ...course.requirements, ...faq, ...lessons])
    expect(text).toMatch(ARABIC)
  expect(shareOfArabic(course.description)).toBeGreaterThan(0.85)
})

test('E1: an English course has no Arabic in its title, and Arabic reviews are Arabic', () => {
  for (const course of COURSES.filter((candidate) => candidate.language === 'en')) expect(course.title).not.toMatch(ARABIC)
  for (const text of Object.values(OPENINGS.ar).flat()) expect(text).toMatch(ARABIC)
})

test('prices are in several currencies, with 0, 2 and 3 decimals, and some courses are free', () => {
  expect(new Set(COURSES.map((course) => course.price.currency))).toEqual(new Set(['EGP', 'USD', 'SAR', 'KWD', 'JPY']))
  expect(COURSES.filter((course) => Number(course.price.amount) === 0).length).toBeGreaterThanOrEqual(3)
})
