import { RedisError, type Reply } from '../reply.ts'
import { toFloat } from './args.ts'
import type { Commands } from './commands.ts'
import type { Keyspace } from './keyspace.ts'

type Scored = [member: string, score: number]

export function sortedSetCommands(keys: Keyspace): Commands {
  const read = (key: string) => keys.read(key, 'zset')
  const sorted = (key: string): Scored[] => [...(read(key) ?? [])].sort((a, b) => a[1] - b[1] || compare(a[0], b[0]))
  const within = (key: string, from: string, to: string) => sorted(key).filter(([, score]) => above(score, from) && below(score, to))
  const remove = (key: string, members: readonly string[]) => {
    const set = read(key)
    if (!set) return 0
    const removed = members.filter((member) => set.delete(member)).length
    keys.deleteWhenEmpty(key, set)
    return removed
  }
  return {
    zadd: (args) => {
      const entries = args.pairs(1).map(([score, member]): Scored => [member, toFloat(score)])
      const set = keys.zset(args.at(0))
      const before = set.size
      for (const [member, score] of entries) set.set(member, score)
      return set.size - before
    },
    zincrby: (args) => {
      const by = args.float(1)
      const set = keys.zset(args.at(0))
      const next = (set.get(args.at(2)) ?? 0) + by
      set.set(args.at(2), next)
      return formatScore(next)
    },
    zscore: (args) => {
      const score = read(args.at(0))?.get(args.at(1))
      return score === undefined ? null : formatScore(score)
    },
    zcard: (args) => read(args.at(0))?.size ?? 0,
    zcount: (args) => within(args.at(0), args.at(1), args.at(2)).length,
    zrem: (args) => remove(args.at(0), args.some(1)),
    zrange: (args) => {
      if (args.has('byscore', 3) || args.has('bylex', 3) || args.has('limit', 3)) throw new RedisError('ERR syntax error')
      const all = sorted(args.at(0))
      return answer(slice(args.has('rev', 3) ? all.toReversed() : all, args.integer(1), args.integer(2)), args.has('withscores', 3))
    },
    zrevrange: (args) => answer(slice(sorted(args.at(0)).toReversed(), args.integer(1), args.integer(2)), args.has('withscores', 3)),
    zrangebyscore: (args) => answer(within(args.at(0), args.at(1), args.at(2)), args.has('withscores', 3)),
    zremrangebyscore: (args) =>
      remove(
        args.at(0),
        within(args.at(0), args.at(1), args.at(2)).map(([member]) => member),
      ),
    zremrangebyrank: (args) =>
      remove(
        args.at(0),
        slice(sorted(args.at(0)), args.integer(1), args.integer(2)).map(([member]) => member),
      ),
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function slice(all: Scored[], from: number, to: number): Scored[] {
  const first = Math.max(0, from < 0 ? all.length + from : from)
  return all.slice(first, (to < 0 ? all.length + to : to) + 1)
}

function above(score: number, bound: string): boolean {
  return bound.startsWith('(') ? score > toFloat(bound.slice(1)) : score >= toFloat(bound)
}

function below(score: number, bound: string): boolean {
  return bound.startsWith('(') ? score < toFloat(bound.slice(1)) : score <= toFloat(bound)
}

function answer(entries: Scored[], withScores: boolean): Reply {
  return withScores ? entries.flatMap(([member, score]) => [member, formatScore(score)]) : entries.map(([member]) => member)
}

function formatScore(score: number): string {
  if (score === Infinity) return 'inf'
  return score === -Infinity ? '-inf' : String(score)
}
