import { LuaFactory, type LuaEngine } from 'wasmoon'

import { RedisError, type Reply } from '../reply.ts'
import { sha1 } from '../scripts.ts'

/** Runs a command for a script: `redis.call`. */
export type Call = (command: string[]) => Reply

/** An empty Lua machine. */
export function createLuaEngine(): Promise<LuaEngine> {
  return new LuaFactory().createEngine({ injectObjects: false, traceAllocations: false })
}

/** Lua's side: a reply crosses item by item, since whole tables would be wrapped; null is `false`, as in Redis. */
const PRELUDE = `
unpack = table.unpack
redis = {}
local compiled = {}
local function reply()
  local n = __length()
  if n < 0 then return __item(-1) end
  local t = {}
  for i = 1, n do t[i] = __item(i - 1) end
  return t
end
function redis.call(...) local e = __call(...) if e ~= '' then error(e, 0) end return reply() end
function redis.pcall(...) local e = __call(...) if e ~= '' then return { err = e } end return reply() end
function redis.sha1hex(text) return __sha1(text) end
function redis.error_reply(text) return { err = text } end
function redis.status_reply(text) return { ok = text } end
local function run(source, keyCount, ...)
  local all = {...}
  KEYS, ARGV = {}, {}
  for i = 1, #all do if i <= keyCount then KEYS[i] = all[i] else ARGV[i - keyCount] = all[i] end end
  local f = compiled[source]
  if not f then
    local message
    f, message = load(source, 'user_script')
    if not f then error(message, 0) end
    compiled[source] = f
  end
  return f()
end
function __run(...) return pcall(run, ...) end`

/** A Lua machine (5.4 in WebAssembly) for the scripts of the in-process store; they run to their end, so each is atomic. */
export class LuaScripts {
  readonly #sources = new Map<string, string>()
  readonly #engine: LuaEngine

  constructor(engine: LuaEngine, call: Call) {
    this.#engine = engine
    let last: Reply = null
    engine.global.set('__call', (...words: unknown[]) => {
      last = call(words.map(word))
      return last instanceof RedisError ? last.message : ''
    })
    engine.global.set('__length', () => (Array.isArray(last) ? last.length : -1))
    engine.global.set('__item', (index: number) => {
      const item = Array.isArray(last) && index >= 0 ? last[index] : last
      return item === null || item === undefined ? false : item
    })
    engine.global.set('__sha1', (text: unknown) => sha1(String(text)))
    engine.doStringSync(PRELUDE)
  }

  load(source: string): string {
    const hash = sha1(source)
    this.#sources.set(hash, source)
    return hash
  }

  has(hash: string): boolean {
    return this.#sources.has(hash.toLowerCase())
  }

  flush(): void {
    this.#sources.clear()
  }

  evalSha(hash: string, keys: readonly string[], args: readonly string[]): Reply {
    const source = this.#sources.get(hash.toLowerCase())
    if (source === undefined) throw new RedisError('NOSCRIPT No matching script. Please use EVAL.')
    return this.eval(source, keys, args)
  }

  eval(source: string, keys: readonly string[], args: readonly string[]): Reply {
    this.load(source)
    const [ok, value]: unknown[] = this.#engine.global.call('__run', source, keys.length, ...keys, ...args)
    if (ok === true) return toReply(value)
    const message = value instanceof Error ? value.message : String(value)
    throw new RedisError(/^[A-Z]+ /.test(message) ? message : `ERR Error running script: ${message}`)
  }

  close(): void {
    this.#engine.global.close()
  }
}

function word(value: unknown): string {
  return typeof value === 'number' && Number.isInteger(value) ? value.toFixed(0) : String(value)
}

/** Redis' own rules: a number loses its fraction, false is null, a table ends at its first gap. */
function toReply(value: unknown): Reply {
  if (value === undefined || value === null || value === false) return null
  if (value === true) return 1
  if (typeof value === 'number') return Math.trunc(value)
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(toReply)
  if (typeof value !== 'object') return null
  if ('err' in value) return new RedisError(String(value.err))
  if ('ok' in value) return String(value.ok)
  const items = new Map(Object.entries(value))
  const list: Reply[] = []
  for (let index = 1; items.has(String(index)); index++) list.push(toReply(items.get(String(index))))
  return list
}
