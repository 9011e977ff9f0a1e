import type { LuaEngine } from 'wasmoon'

import { RedisError, type RedisBackend, type Reply, type SubscribeKind } from '../reply.ts'
import { Args } from './args.ts'
import { Channels } from './channels.ts'
import { hashCommands, setCommands } from './collections.ts'
import type { Commands } from './commands.ts'
import { keyCommands } from './keys.ts'
import { Keyspace } from './keyspace.ts'
import { createLuaEngine, LuaScripts } from './lua.ts'
import { sortedSetCommands } from './sorted-sets.ts'
import { stringCommands } from './strings.ts'

const SWEEP_EVERY_MS = 10_000

/** A Redis in this process, for machines without one: the commands a cache, a rate limiter and a message bus need. Nothing outlives the process. */
export class MemoryBackend implements RedisBackend {
  readonly #keys = new Keyspace()
  readonly #channels = new Channels()
  readonly #commands = new Map<string, Commands[string]>()
  readonly #lua: LuaScripts
  readonly #sweeper: NodeJS.Timeout

  private constructor(engine: LuaEngine) {
    this.#lua = new LuaScripts(engine, (command) => this.#run(command))
    const parts = [stringCommands, keyCommands, hashCommands, setCommands, sortedSetCommands].map((part) => part(this.#keys))
    for (const part of [...parts, this.#channels.commands, this.#serverCommands()]) {
      for (const [name, command] of Object.entries(part)) this.#commands.set(name, command)
    }
    this.#sweeper = setInterval(() => this.#keys.sweep(), SWEEP_EVERY_MS).unref()
  }

  static async create(): Promise<MemoryBackend> {
    return new MemoryBackend(await createLuaEngine())
  }

  async send(commands: string[][]): Promise<Reply[]> {
    return commands.map((command) => this.#run(command))
  }

  async transaction(commands: string[][]): Promise<Reply[] | RedisError> {
    const unknown = commands.find((command) => !this.#commands.has(command[0]?.toLowerCase() ?? ''))
    if (unknown) return new RedisError(`ERR unknown command '${unknown[0]}'`)
    return this.send(commands)
  }

  subscribe(kind: SubscribeKind, channels: string[], on: (message: Reply[]) => void): () => void {
    return this.#channels.subscribe(kind, channels, on)
  }

  close(): void {
    clearInterval(this.#sweeper)
    this.#lua.close()
  }

  #run([name = '', ...words]: string[]): Reply {
    const command = this.#commands.get(name.toLowerCase())
    if (!command) return new RedisError(`ERR unknown command '${name}'`)
    try {
      return command(new Args(name.toLowerCase(), words))
    } catch (error) {
      if (error instanceof RedisError) return error
      throw error
    }
  }

  #serverCommands(): Commands {
    const keysOf = (args: Args) => args.from(2).slice(0, args.integer(1))
    const restOf = (args: Args) => args.from(2).slice(args.integer(1))
    const evaluate = (args: Args) => this.#lua.eval(args.at(0), keysOf(args), restOf(args))
    const evaluateSha = (args: Args) => this.#lua.evalSha(args.at(0), keysOf(args), restOf(args))
    return {
      ping: (args) => args.all[0] ?? 'PONG',
      echo: (args) => args.at(0),
      time: () => {
        const now = this.#keys.now()
        return [String(Math.floor(now / 1000)), String((now % 1000) * 1000)]
      },
      info: () => '# Server\r\nredis_mode:in-process\r\n',
      eval: evaluate,
      eval_ro: evaluate,
      evalsha: evaluateSha,
      evalsha_ro: evaluateSha,
      script: (args) => this.#script(args),
    }
  }

  #script(args: Args): Reply {
    switch (args.at(0).toLowerCase()) {
      case 'load':
        return this.#lua.load(args.at(1))
      case 'exists':
        return args.some(1).map((hash) => (this.#lua.has(hash) ? 1 : 0))
      case 'flush':
        this.#lua.flush()
        return 'OK'
      default:
        throw new RedisError('ERR unknown subcommand')
    }
  }
}
