import { createHash } from 'node:crypto'

import { COUNTRIES } from '../content/people.ts'
import { DEVICES, FAMILIES, GIVEN, MAIL_DOMAINS } from '../content/people-at-large.ts'
import type { CopyRow } from '../copy.ts'
import { createRandom, idOf, type Random } from '../random.ts'
import { applicationOf } from './applications.ts'
import { DAY } from './period.ts'

export interface MadeUpPerson {
  user: CopyRow
  /** Log-ins of the last two months; nobody has their cookies. */
  sessions: CopyRow[]
  application: CopyRow | null
}

const YEARS = 3
const SESSION_DAYS = 30
const SEEN_WITHIN_DAYS = 60

/** The n-th of people made up in great numbers; nobody can log in as one. Mostly trainees, some unverified, suspended or about to leave. */
export function madeUpPerson(seed: number, number: number, now: Date): MadeUpPerson {
  const random = createRandom(seed * 15_485_863 + number)
  const gender = random.chance(0.5) ? 'female' : 'male'
  const locale = random.chance(0.6) ? 'ar' : 'en'
  // Called by their own name, their father's and the family's.
  const names = [random.pick(GIVEN[gender]), random.pick(GIVEN.male), random.pick(FAMILIES)]
  const spelt = names.map(([, latin]) => latin)
  const username = `${(spelt[0] ?? '').toLowerCase()}.${(spelt[2] ?? '').toLowerCase().slice(0, 10)}${number}`
  const age = random.next() ** 1.6 * YEARS * 365 * DAY
  const joinedAt = new Date(now.getTime() - age)
  const role = roleOf(random)
  const verified = random.chance(0.92)
  const state = random.next()
  const id = idOf('made-up-person', seed, number)
  return {
    user: {
      id,
      username,
      email: `${username}@${random.pick(MAIL_DOMAINS)}`,
      email_verified_at: verified ? joinedAt : null,
      password_hash: '!',
      role,
      name: names.map(([arabic, latin]) => (locale === 'ar' ? arabic : latin)).join(' '),
      country: random.pick(COUNTRIES),
      gender,
      locale,
      suspended_at: state < 0.007 ? now : null,
      deletion_due_at: state > 0.998 ? new Date(now.getTime() + random.between(1, 13) * DAY) : null,
      created_at: joinedAt,
    },
    sessions: state < 0.007 ? [] : sessionsOf(random, id, age, now),
    application: role === 'trainee' && verified && random.chance(1 / 600) ? applicationOf(random, id, now) : null,
  }
}

function roleOf(random: Random): string {
  const chance = random.next()
  if (chance < 0.0004) return 'admin'
  if (chance < 0.012) return 'instructor'
  return chance < 0.09 ? 'corporate_trainee' : 'trainee'
}

function sessionsOf(random: Random, userId: string, age: number, now: Date): CopyRow[] {
  if (!random.chance(0.3)) return []
  return Array.from({ length: random.between(1, 2) }, (_, index) => {
    const createdAt = new Date(now.getTime() - random.next() ** 1.5 * Math.min(age, SEEN_WITHIN_DAYS * DAY))
    // One that was used lately has slid.
    const usedAt = Math.max(createdAt.getTime(), now.getTime() - random.next() * SESSION_DAYS * DAY)
    return {
      id: createHash('sha256').update(`${userId} ${index}`).digest('hex'),
      user_id: userId,
      expires_at: new Date(usedAt + SESSION_DAYS * DAY),
      ip: `203.0.113.${random.between(1, 254)}`,
      user_agent: random.pick(DEVICES),
      created_at: createdAt,
    }
  })
}
