import { RedisError } from '../reply.ts'

interface Data {
  string: string
  hash: Map<string, string>
  set: Set<string>
  zset: Map<string, number>
}

export type ValueType = keyof Data

interface Typed<T extends ValueType> {
  type: T
  data: Data[T]
}

export type Value = { [T in ValueType]: Typed<T> }[ValueType]

/** The keys with their values and times of expiry; the keys used longest ago go when there are too many. */
export class Keyspace {
  readonly #values = new Map<string, Value>()
  readonly #expiries = new Map<string, number>()
  readonly #maxKeys: number
  readonly now: () => number

  constructor(options: { maxKeys?: number; now?: () => number } = {}) {
    this.#maxKeys = options.maxKeys ?? 100_000
    this.now = options.now ?? Date.now
  }

  value(key: string): Value | undefined {
    const expiry = this.#expiries.get(key)
    if (expiry !== undefined && expiry <= this.now()) {
      this.delete(key)
      return undefined
    }
    const value = this.#values.get(key)
    if (value !== undefined) {
      // To the end of the map: its first key is the one used longest ago.
      this.#values.delete(key)
      this.#values.set(key, value)
    }
    return value
  }

  has(key: string): boolean {
    return this.value(key) !== undefined
  }

  /** The data of a key that is of this type; another type is an error, no key is undefined. */
  read<T extends ValueType>(key: string, type: T): Data[T] | undefined {
    const value = this.value(key)
    if (value === undefined) return undefined
    if (!isOfType(value, type)) throw new RedisError('WRONGTYPE Operation against a key holding the wrong kind of value')
    return value.data
  }

  setString(key: string, data: string): void {
    this.#put(key, { type: 'string', data })
  }

  hash(key: string): Map<string, string> {
    return this.read(key, 'hash') ?? this.#put(key, { type: 'hash', data: new Map<string, string>() })
  }

  set(key: string): Set<string> {
    return this.read(key, 'set') ?? this.#put(key, { type: 'set', data: new Set<string>() })
  }

  zset(key: string): Map<string, number> {
    return this.read(key, 'zset') ?? this.#put(key, { type: 'zset', data: new Map<string, number>() })
  }

  #put<T extends ValueType>(key: string, value: Typed<T> & Value): Data[T] {
    this.#values.delete(key)
    this.#values.set(key, value)
    if (this.#values.size > this.#maxKeys) {
      const [oldest] = this.#values.keys()
      if (oldest !== undefined) this.delete(oldest)
    }
    return value.data
  }

  delete(key: string): boolean {
    this.#expiries.delete(key)
    return this.#values.delete(key)
  }

  /** An empty collection is no key. */
  deleteWhenEmpty(key: string, data: { size: number }): void {
    if (data.size === 0) this.delete(key)
  }

  expireAt(key: string, time: number): void {
    if (time <= this.now()) this.delete(key)
    else this.#expiries.set(key, time)
  }

  expiry(key: string): number | undefined {
    return this.#expiries.get(key)
  }

  persist(key: string): boolean {
    return this.#expiries.delete(key)
  }

  keys(): string[] {
    const now = this.now()
    return [...this.#values.keys()].filter((key) => (this.#expiries.get(key) ?? Infinity) > now)
  }

  clear(): void {
    this.#values.clear()
    this.#expiries.clear()
  }

  /** Frees what has expired and isn't asked for any more. */
  sweep(): void {
    const now = this.now()
    for (const [key, expiry] of this.#expiries) if (expiry <= now) this.delete(key)
  }
}

function isOfType<T extends ValueType>(value: { type: ValueType }, type: T): value is Typed<T> {
  return value.type === type
}
