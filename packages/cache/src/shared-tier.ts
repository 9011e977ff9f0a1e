import { randomBytes } from 'node:crypto'

import type { Clock } from '@lectern/kernel/clock'

import { createBreaker, createRedisClient, type RedisOptions } from './redis.ts'

/** One random mark per tag: a value is good only while all its tags still carry the marks that they had before it was loaded. */
export type Stamps = readonly string[]

export interface SharedEntry {
  value: unknown
  /** When it was loaded, ms since 1970. */
  at: number
  freshUntil: number
  stamps: Stamps
}

/** The tier that all servers share. Every method takes an absent Redis as "nothing known" and never throws for it. */
export interface SharedTier {
  /** The entry and the marks of its tags (null where a tag has none); null when Redis gives no answer. */
  read(key: string, tags: readonly string[]): Promise<{ entry: SharedEntry | null; stamps: readonly (string | null)[] } | null>
  /** Marks the tags that have no mark; null when Redis gives no answer. */
  mark(tags: readonly string[], stamps: readonly (string | null)[]): Promise<Stamps | null>
  write(key: string, entry: SharedEntry, seconds: number): Promise<void>
  /** Removes the marks of the tags, now or as soon as Redis can be reached. */
  clear(tags: readonly string[]): Promise<void>
  up(): Promise<boolean>
  close(): void
}

/** The cache is a help, never a need: no answer within this is as good as none. */
const ANSWER_WITHIN_MS = 200
const TRY_AGAIN_MS = 500
/** Longer than any value is kept; a mark that runs out only makes values invalid. */
const MARK_SECONDS = 7 * 86_400

export function createSharedTier(options: RedisOptions, clock: Clock): SharedTier {
  const redis = createRedisClient(options, ANSWER_WITHIN_MS)
  const ask = createBreaker()
  const prefix = options.prefix ?? 'lectern'
  const entryKey = (key: string) => `${prefix}:c:${key}`
  const tagKey = (tag: string) => `${prefix}:t:${tag}`
  const pending = new Set<string>()
  let timer: NodeJS.Timeout | null = null

  /** Clears that Redis missed go before anything else is read, or it would give back what they were to remove. */
  async function flush(): Promise<boolean> {
    const tags = [...pending]
    if (tags.length === 0) return true
    const done = (await ask(() => redis.del(...tags.map(tagKey)))) !== null
    if (done) for (const tag of tags) pending.delete(tag)
    else timer ??= setTimeout(() => void again(), TRY_AGAIN_MS).unref()
    return done
  }

  async function again(): Promise<void> {
    timer = null
    await flush()
  }

  return {
    async read(key, tags) {
      if (!(await flush())) return null
      const answer = await ask(() => redis.mget<(string | null)[]>(entryKey(key), ...tags.map(tagKey)))
      if (answer === null) return null
      const [text = null, ...stamps] = answer
      return { entry: text === null ? null : parseEntry(text), stamps }
    },
    async mark(tags, stamps) {
      if (stamps.every((stamp) => stamp !== null)) return stamps
      const fresh = newStamp(clock.now())
      return ask(async () => {
        const batch = redis.pipeline()
        tags.forEach((tag, index) => {
          if (stamps[index] === null) batch.set(tagKey(tag), fresh, { nx: true, ex: MARK_SECONDS })
        })
        batch.mget(...tags.map(tagKey))
        const marks = (await batch.exec()).at(-1)
        if (!isStamps(marks)) throw new Error('the tags could not be marked')
        return marks
      })
    },
    async write(key, entry, seconds) {
      await ask(() => redis.set(entryKey(key), JSON.stringify(entry), { ex: Math.max(1, Math.ceil(seconds)) }))
    },
    async clear(tags) {
      for (const tag of tags) pending.add(tag)
      await flush()
    },
    async up() {
      const ping = () => redis.ping().catch(() => null)
      // The first question of a process also makes its connection.
      return ((await ping()) ?? (await ping())) === 'PONG'
    },
    close() {
      if (timer) clearTimeout(timer)
    },
  }
}

function newStamp(now: Date): string {
  return `${now.getTime().toString(36)}-${randomBytes(6).toString('base64url')}`
}

/** When the mark was made: shortly after its tag was cleared, or long after. */
export function stampedAt(stamp: string): number {
  return Number.parseInt(stamp.split('-', 1)[0] ?? '', 36)
}

function isStamps(value: unknown): value is Stamps {
  return Array.isArray(value) && value.every((stamp) => typeof stamp === 'string')
}

function parseEntry(text: string): SharedEntry | null {
  const entry: unknown = JSON.parse(text)
  return isEntry(entry) ? entry : null
}

function isEntry(value: unknown): value is SharedEntry {
  return (
    typeof value === 'object' &&
    value !== null &&
    'value' in value &&
    'at' in value &&
    typeof value.at === 'number' &&
    'freshUntil' in value &&
    typeof value.freshUntil === 'number' &&
    'stamps' in value &&
    isStamps(value.stamps)
  )
}
