import { randomUUID } from 'node:crypto'

import { guest, type SignedIn } from '@lectern/auth/actor'
import { createAuth } from '@lectern/auth/create-auth'
import type { Scope } from '@lectern/auth/scopes'
import { createCache } from '@lectern/cache/create-cache'
import { createRateLimiter } from '@lectern/cache/create-rate-limiter'
import type { RateLimiter } from '@lectern/cache/rate-limiter'
import { users } from '@lectern/db/core/accounts'
import type { Freshness } from '@lectern/db/freshness-token'
import { createJobQueue } from '@lectern/db/job-queue'
import type { Role } from '@lectern/db/values'
import type { Locale } from '@lectern/kernel/locale'
import { type TestClock, testClock } from '@lectern/testing/clock'
import { testDatabases, type TestDatabases } from '@lectern/testing/databases'
import { makeUser } from '@lectern/testing/factories'
import { testStack } from '@lectern/testing/stack'
import { eq, sql } from 'drizzle-orm'
import { onTestFinished } from 'vitest'

import type { Deps, MediaDeps, PaymentsDeps } from '../src/deps.ts'
import type { JobName, Jobs } from '../src/jobs.ts'
import type { PictureMaker } from '../src/ports.ts'
import { createCaller } from '../src/roles.ts'
import type { Context } from '../src/trpc/context.ts'

export interface TestApp {
  deps: Deps
  clock: TestClock
  databases: TestDatabases
  /** The session cookie and freshness that the last calls set. */
  replies: { session: { token: string; expiresAt: Date } | null; freshness: Freshness | null; staleSince: Date | null }
  as(actor: SignedIn | null, request?: RequestOptions): ReturnType<typeof createCaller>
  /** A new person of a role, ready to call procedures as. */
  signedIn(role: Role, user?: Parameters<typeof makeUser>[1]): Promise<SignedIn>
  /** The same person through an API token. */
  withToken(actor: SignedIn, scopes: readonly Scope[]): SignedIn
  /** The same person as an admin sees the site who looks at it as them (A8). */
  viewedBy(admin: SignedIn, person: SignedIn): SignedIn
  /** Payloads of the jobs that were asked for, oldest first. */
  jobs<Name extends JobName>(name: Name): Promise<Jobs[Name][]>
}

export interface RequestOptions {
  idempotencyKey?: string
  locale?: Locale
  ip?: string
  freshness?: Freshness
}

/**
 * Every real part on fresh databases, torn down with the test. Card payments, pictures and videos only when they are given; a media partition comes with
 * the videos, or when it is asked for.
 */
export async function testApp(
  parts: { payments?: PaymentsDeps; pictures?: PictureMaker; store?: MediaDeps['store']; media?: true; clock?: TestClock; limits?: RateLimiter } = {},
): Promise<TestApp> {
  const databases = await testDatabases({ media: parts.media === true || parts.store !== undefined })
  onTestFinished(() => databases[Symbol.asyncDispose]())
  const { core, urls } = databases
  const clock = parts.clock ?? testClock()
  const redis = { ...testStack().redis, prefix: `test-${randomUUID()}` }
  const jobs = createJobQueue<Jobs>({ url: urls.core })
  const cache = createCache({ redis, clock })
  const auth = createAuth({ core, clock })
  onTestFinished(async () => {
    await Promise.all([jobs.close(), cache.close(), auth.close()])
  })
  const deps: Deps = {
    core,
    jobs,
    cache,
    limits: parts.limits ?? createRateLimiter({ redis }),
    auth,
    clock,
    config: { siteUrl: 'http://localhost:3000', adminUrl: 'http://localhost:3100', secret: 'the secret of the tests' },
    log: { info() {}, warn() {}, error() {} },
    pictures: parts.pictures ?? { square: () => Promise.reject(new Error('no pictures in this test')) },
    payments: parts.payments ?? null,
    media: parts.store ? mediaPart(databases, parts.store) : null,
  }
  const replies: TestApp['replies'] = { session: null, freshness: null, staleSince: null }

  return {
    deps,
    clock,
    databases,
    replies,
    as(actor, request = {}) {
      const context: Context = {
        deps,
        requestId: randomUUID(),
        actor: actor ?? guest,
        locale: request.locale ?? 'en',
        client: { ip: request.ip ?? '198.51.100.7', userAgent: 'test' },
        idempotencyKey: request.idempotencyKey ?? null,
        // As a browser's cookie: each call sends what the last one set.
        get freshness() {
          return request.freshness ?? replies.freshness
        },
        reply: {
          setSession: (session) => (replies.session = session),
          clearSession: () => (replies.session = null),
          setFreshness: (freshness) => (replies.freshness = freshness),
          markStale: (at) => (replies.staleSince = at),
        },
      }
      return createCaller(context)
    },
    async signedIn(role, user = {}) {
      const { id } = await makeUser(core.primary, { ...user, role })
      const [row] = await core.primary.select().from(users).where(eq(users.id, id))
      if (!row) throw new Error('the person was not made')
      const { name, username, email, locale, country, currency } = row
      replies.freshness = { core: await core.position(), media: 0n }
      return {
        kind: 'user',
        id,
        role,
        name,
        username,
        email,
        emailVerified: row.emailVerifiedAt !== null,
        locale,
        country,
        currency,
        via: { kind: 'session', sessionId: 'test' },
      }
    },
    withToken: (actor, scopes) => ({ ...actor, via: { kind: 'token', tokenId: randomUUID(), scopes } }),
    viewedBy: ({ id, name }, person) => ({
      ...person,
      via: { kind: 'viewing', sessionId: 'test', viewingId: randomUUID(), admin: { id, name }, until: new Date(clock.now().getTime() + 30 * 60_000) },
    }),
    async jobs(name) {
      const db = name.startsWith('media.') ? databases.media.primary : core.primary
      const rows = await db.execute<{ data: Jobs[typeof name] }>(sql`select data from pgboss.job where name = ${name} order by created_on`)
      return rows.map((row) => row.data)
    },
  }
}

function mediaPart({ media, urls }: TestDatabases, store: MediaDeps['store']): MediaDeps {
  const jobs = createJobQueue<Jobs>({ url: urls.media })
  onTestFinished(() => jobs.close())
  return { db: media, jobs, store }
}
