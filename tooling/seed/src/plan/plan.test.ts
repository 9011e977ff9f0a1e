import { expect, test } from 'vitest'

import { encode } from '../copy.ts'
import { readManifest } from '../media-manifest.ts'
import { createRandom, idOf } from '../random.ts'
import { planCatalogue } from './catalogue.ts'
import { planHistory } from './history.ts'
import { madeUpCourse } from './made-up-course.ts'
import { planPeople } from './people.ts'
import { periodUntil } from './period.ts'

const NOW = new Date('2026-11-24T12:00:00Z')
const manifest = await readManifest()

function plan(seed: number) {
  const random = createRandom(seed)
  const period = periodUntil(NOW)
  const { users, trainees } = planPeople(random, period, 60, new Map())
  const catalogue = planCatalogue(manifest, period)
  return { users, catalogue, history: planHistory({ random, period, catalogue, trainees, platformBasisPoints: 2_000n }) }
}

test('the same number makes the same academy, another one makes another', () => {
  expect(plan(5)).toEqual(plan(5))
  expect(plan(5).history.reviews).not.toEqual(plan(6).history.reviews)
})

test('M3, M5: the postings of each order add up to 0 and the platform keeps a fifth of each currency', () => {
  const { ledger } = plan(1).history
  const sums = new Map<unknown, bigint>()
  const platform = new Map<unknown, bigint>()
  const paid = new Map<unknown, bigint>()
  const add = (to: Map<unknown, bigint>, key: unknown, amount: bigint) => to.set(key, (to.get(key) ?? 0n) + amount)
  const kinds = new Map([...ledger.accounts.values()].map((account) => [account['id'], account['kind']]))
  for (const posting of ledger.postings) {
    const amount = BigInt(String(posting['amount']))
    add(sums, posting['transaction_id'], amount)
    if (kinds.get(posting['account_id']) === 'platform_revenue') add(platform, posting['currency'], -amount)
    if (kinds.get(posting['account_id']) === 'processor') add(paid, posting['currency'], amount)
  }
  expect(new Set(sums.values())).toEqual(new Set([0n]))
  for (const [currency, total] of paid) expect(Number(platform.get(currency) ?? 0n) / Number(total)).toBeCloseTo(0.2, 3)
})

test('M11: every enrolment has one grant, and every paid order line has one', () => {
  const { enrolments, grants, ledger } = plan(2).history
  expect(grants.map((grant) => grant['enrolment_id']).toSorted()).toEqual(enrolments.map((enrolment) => enrolment['id']).toSorted())
  const paid = new Set(ledger.orders.filter(({ row }) => row['status'] === 'paid').map(({ row }) => row['id']))
  const lines = ledger.lines.filter((line) => paid.has(line['order_id'] ?? null)).map((line) => line['id'])
  expect(
    grants
      .filter((grant) => grant['source'] === 'order_line')
      .map((grant) => grant['source_id'])
      .toSorted(),
  ).toEqual(lines.toSorted())
})

test('L8: only the enrolled review, once each, and nothing happens in the future or before its cause', () => {
  const { users, catalogue, history } = plan(3)
  const joined = new Map(users.map((user) => [user['id'], Number(user['created_at'])]))
  const published = new Map<unknown, Date>(catalogue.courses.map((course) => [course.id, course.publishedAt]))
  const enrolled = new Map(history.enrolments.map((row) => [idOf('enrolment', String(row['user_id']), String(row['course_id'])), Number(row['created_at'])]))
  for (const row of history.enrolments) {
    expect(Number(row['created_at'])).toBeGreaterThanOrEqual(Number(published.get(row['course_id'])))
    expect(Number(row['created_at'])).toBeGreaterThanOrEqual(joined.get(row['user_id'] ?? null) ?? Infinity)
    expect(Number(row['created_at'])).toBeLessThanOrEqual(NOW.getTime())
  }
  for (const review of history.reviews) {
    expect(Number(review['created_at'])).toBeGreaterThanOrEqual(
      enrolled.get(idOf('enrolment', String(review['user_id']), String(review['course_id']))) ?? Infinity,
    )
    expect(Number(review['created_at'])).toBeLessThanOrEqual(NOW.getTime())
  }
  expect(new Set(history.reviews.map((review) => review['id'])).size).toBe(history.reviews.length)
})

test('no text is used twice in the reviews of a course', () => {
  const texts = plan(4)
    .history.reviews.filter((review) => review['text'] !== '')
    .map((review) => `${String(review['course_id'])} ${String(review['text'])}`)
  expect(new Set(texts).size).toBe(texts.length)
})

test('made-up courses depend only on their number and have addresses of their own', () => {
  const courses = Array.from({ length: 2_000 }, (_, number) => madeUpCourse(7, number, 2_000, NOW).course)
  expect(madeUpCourse(7, 1_234, 2_000, NOW).course).toEqual(courses[1_234])
  expect(new Set(courses.map((course) => course['slug'])).size).toBe(courses.length)
  expect(courses.filter((course) => course['language'] === 'ar').length).toBeGreaterThan(800)
})

test('COPY text keeps tabs, line ends, backslashes and nothing apart', () => {
  expect(encode('a\tb\nc\\n')).toBe('a\\tb\\nc\\\\n')
  expect(encode(null)).toBe('\\N')
  expect(encode('')).toBe('')
  expect(encode(['x "y"'])).toBe('["x \\\\"y\\\\""]')
  expect(encode(12n)).toBe('12')
})
