import { toInteger } from './args.ts'
import type { Commands } from './commands.ts'
import type { Keyspace } from './keyspace.ts'

export function hashCommands(keys: Keyspace): Commands {
  const read = (key: string) => keys.read(key, 'hash')
  return {
    hset: (args) => {
      const fields = args.pairs(1)
      const hash = keys.hash(args.at(0))
      const before = hash.size
      for (const [field, value] of fields) hash.set(field, value)
      return hash.size - before
    },
    hget: (args) => read(args.at(0))?.get(args.at(1)) ?? null,
    hmget: (args) => {
      const hash = read(args.at(0))
      return args.some(1).map((field) => hash?.get(field) ?? null)
    },
    hgetall: (args) => [...(read(args.at(0)) ?? [])].flat(),
    hkeys: (args) => [...(read(args.at(0))?.keys() ?? [])],
    hvals: (args) => [...(read(args.at(0))?.values() ?? [])],
    hlen: (args) => read(args.at(0))?.size ?? 0,
    hexists: (args) => (read(args.at(0))?.has(args.at(1)) ? 1 : 0),
    hincrby: (args) => {
      const by = args.integer(2)
      const hash = keys.hash(args.at(0))
      const next = toInteger(hash.get(args.at(1)) ?? '0') + by
      hash.set(args.at(1), String(next))
      return next
    },
    hdel: (args) => {
      const hash = read(args.at(0))
      if (!hash) return 0
      const removed = args.some(1).filter((field) => hash.delete(field)).length
      keys.deleteWhenEmpty(args.at(0), hash)
      return removed
    },
  }
}

export function setCommands(keys: Keyspace): Commands {
  const read = (key: string) => keys.read(key, 'set')
  return {
    sadd: (args) => {
      const members = args.some(1)
      const set = keys.set(args.at(0))
      const before = set.size
      for (const member of members) set.add(member)
      return set.size - before
    },
    srem: (args) => {
      const set = read(args.at(0))
      if (!set) return 0
      const removed = args.some(1).filter((member) => set.delete(member)).length
      keys.deleteWhenEmpty(args.at(0), set)
      return removed
    },
    smembers: (args) => [...(read(args.at(0)) ?? [])],
    scard: (args) => read(args.at(0))?.size ?? 0,
    sismember: (args) => (read(args.at(0))?.has(args.at(1)) ? 1 : 0),
    smismember: (args) => {
      const set = read(args.at(0))
      return args.some(1).map((member) => (set?.has(member) ? 1 : 0))
    },
  }
}
