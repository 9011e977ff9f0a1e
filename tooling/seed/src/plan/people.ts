import { COUNTRIES, NAMES } from '../content/people.ts'
import { INSTRUCTORS } from '../content/instructors.ts'
import { DEMO_ACCOUNTS, DEMO_INSTRUCTOR, type DemoAccount } from '../demo-accounts.ts'
import type { CopyRow } from '../copy.ts'
import { idOf, type Random } from '../random.ts'
import { DAY, type Period } from './period.ts'

export interface Trainee {
  id: string
  joinedAt: Date
  locale: 'en' | 'ar'
}

export interface People {
  users: CopyRow[]
  trainees: Trainee[]
}

/** No password has this hash, so nobody can log in with it. */
const NO_PASSWORD = '!'

export const instructorId = (username: string) => idOf('instructor', username)
export const demoId = (account: keyof typeof DEMO_ACCOUNTS) => idOf('demo', account)

/** Instructors, demo accounts and trainees who joined over the period, more and more of them. */
export function planPeople(random: Random, period: Period, trainees: number, hashes: ReadonlyMap<string, string>): People {
  const users = [
    ...INSTRUCTORS.map((person, index) => {
      const joinedAt = new Date(period.from.getTime() - (30 + index * 9) * DAY)
      const row = userRow({ ...person, role: 'instructor' }, instructorId(person.username), joinedAt, hashes.get(person.username) ?? NO_PASSWORD)
      return { ...row, gender: person.gender, title: person.title, biography: person.biography }
    }),
    ...Object.values(DEMO_ACCOUNTS).map((account) =>
      userRow(account, idOf('demo', account.username), new Date(period.to.getTime() - 120 * DAY), hashes.get(account.username) ?? NO_PASSWORD),
    ),
  ]
  const joined: Trainee[] = []
  for (let index = 0; index < trainees; index++) {
    const locale = random.chance(0.55) ? 'ar' : 'en'
    const gender = random.chance(0.5) ? 'female' : 'male'
    const name = `${random.pick(NAMES[locale][gender])} ${random.pick(NAMES[locale].family)}`
    const username = `learner-${String(index + 1).padStart(3, '0')}`
    // The power makes joining a little rarer at the beginning of the period.
    const joinedAt = new Date(period.from.getTime() + random.next() ** 0.85 * (period.to.getTime() - period.from.getTime() - 2 * DAY))
    const trainee: DemoAccount = { username, email: `${username}@lectern.example`, role: 'trainee', name, country: random.pick(COUNTRIES), locale }
    users.push({ ...userRow(trainee, idOf('trainee', index), joinedAt, NO_PASSWORD), gender })
    joined.push({ id: idOf('trainee', index), joinedAt, locale })
  }
  return { users, trainees: joined }
}

/** Whose password has to be hashed. */
export const ACCOUNTS_WITH_PASSWORD: readonly string[] = [DEMO_INSTRUCTOR, ...Object.values(DEMO_ACCOUNTS).map((account) => account.username)]

function userRow(person: DemoAccount, id: string, joinedAt: Date, passwordHash: string): CopyRow {
  return {
    id,
    username: person.username,
    email: person.email,
    email_verified_at: joinedAt,
    password_hash: passwordHash,
    role: person.role,
    name: person.name,
    country: person.country,
    locale: person.locale,
    gender: null,
    title: null,
    biography: null,
    created_at: joinedAt,
  }
}
