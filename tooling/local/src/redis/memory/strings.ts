import { RedisError, type Reply } from '../reply.ts'
import { type Args, toFloat, toInteger } from './args.ts'
import type { Commands } from './commands.ts'
import type { Keyspace } from './keyspace.ts'

interface SetOptions {
  expireAt?: number
  onlyNew: boolean
  onlyExisting: boolean
  keepExpiry: boolean
  answerOld: boolean
}

export function stringCommands(keys: Keyspace): Commands {
  const get = (key: string) => keys.read(key, 'string')
  const increase = (key: string, by: number) => {
    const next = toInteger(get(key) ?? '0') + by
    if (!Number.isSafeInteger(next)) throw new RedisError('ERR increment or decrement would overflow')
    keys.setString(key, String(next))
    return next
  }
  const put = (key: string, value: string, expireAt?: number): Reply => {
    keys.persist(key)
    keys.setString(key, value)
    if (expireAt !== undefined) keys.expireAt(key, expireAt)
    return 'OK'
  }
  return {
    get: (args) => get(args.at(0)) ?? null,
    set: (args) => setString(keys, args),
    setex: (args) => put(args.at(0), args.at(2), keys.now() + args.integer(1) * 1000),
    psetex: (args) => put(args.at(0), args.at(2), keys.now() + args.integer(1)),
    setnx: (args) => (keys.has(args.at(0)) ? 0 : (keys.setString(args.at(0), args.at(1)), 1)),
    mset: (args) => {
      for (const [key, value] of args.pairs(0)) put(key, value)
      return 'OK'
    },
    mget: (args) =>
      args.some(0).map((key) => {
        const value = keys.value(key)
        return value?.type === 'string' ? value.data : null
      }),
    getdel: (args) => {
      const value = get(args.at(0)) ?? null
      keys.delete(args.at(0))
      return value
    },
    getset: (args) => {
      const value = get(args.at(0)) ?? null
      put(args.at(0), args.at(1))
      return value
    },
    append: (args) => {
      const value = (get(args.at(0)) ?? '') + args.at(1)
      keys.setString(args.at(0), value)
      return Buffer.byteLength(value)
    },
    strlen: (args) => Buffer.byteLength(get(args.at(0)) ?? ''),
    incr: (args) => increase(args.at(0), 1),
    incrby: (args) => increase(args.at(0), args.integer(1)),
    decr: (args) => increase(args.at(0), -1),
    decrby: (args) => increase(args.at(0), -args.integer(1)),
    incrbyfloat: (args) => {
      const next = String(toFloat(get(args.at(0)) ?? '0') + args.float(1))
      keys.setString(args.at(0), next)
      return next
    },
  }
}

function setString(keys: Keyspace, args: Args): Reply {
  const key = args.at(0)
  const value = args.at(1)
  const options = setOptions(args, keys.now())
  const exists = keys.has(key)
  const old = options.answerOld ? (keys.read(key, 'string') ?? null) : null
  if ((options.onlyNew && exists) || (options.onlyExisting && !exists)) return old
  if (!options.keepExpiry) keys.persist(key)
  keys.setString(key, value)
  if (options.expireAt !== undefined) keys.expireAt(key, options.expireAt)
  return options.answerOld ? old : 'OK'
}

function setOptions(args: Args, now: number): SetOptions {
  const options: SetOptions = { onlyNew: false, onlyExisting: false, keepExpiry: false, answerOld: false }
  for (let index = 2; index < args.all.length; index++) {
    switch (args.at(index).toLowerCase()) {
      case 'ex':
        options.expireAt = now + args.integer(++index) * 1000
        break
      case 'px':
        options.expireAt = now + args.integer(++index)
        break
      case 'exat':
        options.expireAt = args.integer(++index) * 1000
        break
      case 'pxat':
        options.expireAt = args.integer(++index)
        break
      case 'nx':
        options.onlyNew = true
        break
      case 'xx':
        options.onlyExisting = true
        break
      case 'keepttl':
        options.keepExpiry = true
        break
      case 'get':
        options.answerOld = true
        break
      default:
        throw new RedisError('ERR syntax error')
    }
  }
  return options
}
