import { RedisError } from '../reply.ts'

/** The arguments of a command, with Redis' own complaints. */
export class Args {
  readonly #name: string
  readonly all: readonly string[]

  constructor(name: string, all: readonly string[]) {
    this.#name = name
    this.all = all
  }

  at(index: number): string {
    const value = this.all[index]
    if (value === undefined) throw new RedisError(`ERR wrong number of arguments for '${this.#name}' command`)
    return value
  }

  integer(index: number): number {
    return toInteger(this.at(index))
  }

  float(index: number): number {
    return toFloat(this.at(index))
  }

  from(index: number): readonly string[] {
    return this.all.slice(index)
  }

  /** At least one of them. */
  some(index: number): readonly string[] {
    this.at(index)
    return this.from(index)
  }

  pairs(index: number): [string, string][] {
    this.at(index + 1)
    const pairs: [string, string][] = []
    for (let position = index; position < this.all.length; position += 2) pairs.push([this.at(position), this.at(position + 1)])
    return pairs
  }

  has(flag: string, index: number): boolean {
    return this.from(index).some((word) => word.toLowerCase() === flag)
  }

  /** The word after a keyword: MATCH pattern, COUNT n. */
  after(keyword: string, index: number): string | undefined {
    const position = this.all.findIndex((word, at) => at >= index && word.toLowerCase() === keyword)
    return position < 0 ? undefined : this.at(position + 1)
  }
}

export function toInteger(text: string): number {
  const value = Number(text)
  if (text.trim() === '' || !Number.isSafeInteger(value)) throw new RedisError('ERR value is not an integer or out of range')
  return value
}

export function toFloat(text: string): number {
  if (/^[+]?inf$/i.test(text)) return Infinity
  if (/^-inf$/i.test(text)) return -Infinity
  const value = Number(text)
  if (text.trim() === '' || Number.isNaN(value)) throw new RedisError('ERR value is not a valid float')
  return value
}
