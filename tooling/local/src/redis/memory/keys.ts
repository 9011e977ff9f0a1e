import type { Args } from './args.ts'
import type { Commands } from './commands.ts'
import type { Keyspace } from './keyspace.ts'

export function keyCommands(keys: Keyspace): Commands {
  const remove = (args: Args) => args.some(0).filter((key) => keys.has(key) && keys.delete(key)).length
  const expire = (key: string, time: number) => {
    if (!keys.has(key)) return 0
    keys.expireAt(key, time)
    return 1
  }
  const remaining = (key: string) => {
    if (!keys.has(key)) return -2
    const expiry = keys.expiry(key)
    return expiry === undefined ? -1 : expiry - keys.now()
  }
  const matching = (pattern: string) => {
    const expression = globExpression(pattern)
    return keys.keys().filter((key) => expression.test(key))
  }
  return {
    del: remove,
    unlink: remove,
    exists: (args) => args.some(0).filter((key) => keys.has(key)).length,
    type: (args) => keys.value(args.at(0))?.type ?? 'none',
    expire: (args) => expire(args.at(0), keys.now() + args.integer(1) * 1000),
    pexpire: (args) => expire(args.at(0), keys.now() + args.integer(1)),
    expireat: (args) => expire(args.at(0), args.integer(1) * 1000),
    pexpireat: (args) => expire(args.at(0), args.integer(1)),
    persist: (args) => (keys.has(args.at(0)) && keys.persist(args.at(0)) ? 1 : 0),
    pttl: (args) => remaining(args.at(0)),
    ttl: (args) => {
      const milliseconds = remaining(args.at(0))
      return milliseconds < 0 ? milliseconds : Math.ceil(milliseconds / 1000)
    },
    keys: (args) => matching(args.at(0)),
    // All keys in one answer: the cursor is at its end at once, which the protocol allows.
    scan: (args) => ['0', matching(args.after('match', 1) ?? '*')],
    dbsize: () => keys.keys().length,
    flushall: () => (keys.clear(), 'OK'),
    flushdb: () => (keys.clear(), 'OK'),
  }
}

/** Redis' pattern: * and ? and [abc], with \ before a character that stands for itself. */
export function globExpression(pattern: string): RegExp {
  const source = pattern.replace(/\\(.)|\[\^?(?:\\.|[^\]])*\]|[\s\S]/g, (part, escaped: string | undefined) => {
    if (escaped !== undefined) return quote(escaped)
    if (part === '*') return '[^]*'
    if (part === '?') return '[^]'
    return part.startsWith('[') && part.endsWith(']') && part.length > 1 ? part : quote(part)
  })
  return new RegExp(`^${source}$`)
}

function quote(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
