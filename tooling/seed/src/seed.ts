import type { VideoStore } from '@lectern/api/ports'
import type { Auth } from '@lectern/auth/auth'
import postgres, { type Sql } from 'postgres'

import { growCatalogue, type Progress } from './big-catalogue.ts'
import { growCrowd } from './big-crowd.ts'
import { DEMO_PASSWORD } from './demo-accounts.ts'
import type { CopyRow } from './copy.ts'
import { indexCourses, needsIndex } from './index-courses.ts'
import { readManifest } from './media-manifest.ts'
import { applicationOf } from './plan/applications.ts'
import { planCatalogue } from './plan/catalogue.ts'
import { planHistory } from './plan/history.ts'
import { ACCOUNTS_WITH_PASSWORD, planPeople } from './plan/people.ts'
import { periodUntil } from './plan/period.ts'
import { createRandom } from './random.ts'
import { writeCore } from './write-core.ts'
import { writeMedia } from './write-media.ts'

export interface SeedDeps {
  coreUrl: string
  mediaUrl: string
  store: VideoStore
  passwords: Pick<Auth['passwords'], 'hash'>
  now: Date
}

export interface SeedOptions {
  /** The same number makes the same academy. */
  seed?: number
  trainees?: number
  /** How many courses there shall be at least; what is missing is made up. */
  courses?: number
  /** How many people there shall be at least; who is missing is made up. */
  users?: number
  onProgress?: (progress: Progress, things: 'courses' | 'people') => void
  /** Told before the search index is written, which takes a while for a big catalogue. */
  onIndexing?: () => void
}

export interface SeedResult {
  /** False when the academy was there already. */
  seeded: boolean
  /** Courses that were made up. */
  grown: number
  /** People who were. */
  joined: number
}

/** Fills empty databases with the academy; what was done before is left as it is. */
export async function seed(deps: SeedDeps, options: SeedOptions = {}): Promise<SeedResult> {
  const core = postgres(deps.coreUrl, { max: 2, onnotice: () => {} })
  const media = postgres(deps.mediaUrl, { max: 6, onnotice: () => {} })
  try {
    const seeded = !(await isSeeded(core))
    if (seeded) await seedAcademy(core, media, deps, options)
    const { seed: number = SEED, courses = 0, users = 0, onProgress = () => {} } = options
    const { now } = deps
    const grown = await growCatalogue(core, { seed: number, courses, now, onProgress: (progress) => onProgress(progress, 'courses') })
    const joined = await growCrowd(core, { seed: number, users, now, onProgress: (progress) => onProgress(progress, 'people') })
    if (seeded || grown > 0 || (await needsIndex(core))) {
      options.onIndexing?.()
      await indexCourses(deps.coreUrl)
    }
    return { seeded, grown, joined }
  } finally {
    await Promise.all([core.end(), media.end()])
  }
}

const SEED = 2026
const TRAINEES = 240
/** Of the trainees. */
const APPLICANTS = 9

async function seedAcademy(
  core: Sql,
  media: Sql,
  { store, passwords, now }: SeedDeps,
  { seed: number = SEED, trainees: count = TRAINEES }: SeedOptions,
): Promise<void> {
  const random = createRandom(number)
  const period = periodUntil(now)
  const [manifest, hashes, policies] = await Promise.all([readManifest(), hashPasswords(passwords), readPolicies(core)])
  const people = planPeople(random, period, count, hashes)
  const catalogue = planCatalogue(manifest, period)
  const history = planHistory({ random, period, catalogue, trainees: people.trainees, platformBasisPoints: policies.platformBasisPoints })
  // Media first: its rows may be there without their courses, but not the other way round.
  await writeMedia(media, store, catalogue.assets, now)
  const applications = people.trainees.slice(-APPLICANTS).map(({ id }) => applicationOf(random, id, now))
  await writeCore(core, { people, catalogue, history, acceptances: acceptancesOf(people.users, policies), applications }, manifest)
  await core`analyze`
}

async function isSeeded(core: Sql): Promise<boolean> {
  const [row] = await core`select 1 from users where email = 'admin@lectern.example'`
  return row !== undefined
}

async function hashPasswords(passwords: SeedDeps['passwords']): Promise<Map<string, string>> {
  return new Map(await Promise.all(ACCOUNTS_WITH_PASSWORD.map(async (username) => [username, await passwords.hash(DEMO_PASSWORD)] as const)))
}

interface Policies {
  versions: { payment_and_refund: number; instructor_contract: number }
  platformBasisPoints: bigint
}

async function readPolicies(core: Sql): Promise<Policies> {
  const rows = await core<{ kind: keyof Policies['versions']; version: number; share: number | null }[]>`
    select distinct on (kind) kind, version, platform_share_basis_points as share from policies where in_force order by kind, version desc`
  const find = (kind: keyof Policies['versions']) => {
    const row = rows.find((candidate) => candidate.kind === kind)
    if (row === undefined) throw new Error(`no policy ${kind} is in force: are the migrations applied?`)
    return row
  }
  const contract = find('instructor_contract')
  return {
    versions: { payment_and_refund: find('payment_and_refund').version, instructor_contract: contract.version },
    platformBasisPoints: BigInt(contract.share ?? 2_000),
  }
}

function acceptancesOf(users: readonly CopyRow[], { versions }: Policies): CopyRow[] {
  return users.flatMap((user) => {
    const accept = (kind: keyof Policies['versions']) => ({
      user_id: user['id'] ?? null,
      kind,
      version: versions[kind],
      accepted_at: user['created_at'] ?? null,
    })
    return user['role'] === 'instructor' ? [accept('payment_and_refund'), accept('instructor_contract')] : [accept('payment_and_refund')]
  })
}
