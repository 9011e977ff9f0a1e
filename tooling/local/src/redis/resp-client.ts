import { connect, type Socket } from 'node:net'

import { RedisError, type RedisBackend, type Reply, type SubscribeKind } from './reply.ts'
import { encodeCommand, parseReply } from './resp.ts'

export interface RedisAddress {
  host: string
  port: number
}

/** A real Redis over one pipelined socket, opened again when it was lost. */
export class RespClient implements RedisBackend {
  readonly #at: RedisAddress
  #connection: Connection | undefined

  constructor(at: RedisAddress) {
    this.#at = at
  }

  send(commands: string[][]): Promise<Reply[]> {
    if (this.#connection === undefined || this.#connection.ended) this.#connection = new Connection(this.#at)
    return this.#connection.send(commands)
  }

  async transaction(commands: string[][]): Promise<Reply[] | RedisError> {
    // Written in one piece, so that nothing comes between MULTI and EXEC.
    const replies = await this.send([['MULTI'], ...commands, ['EXEC']])
    const last = replies.at(-1)
    if (Array.isArray(last)) return last
    const refused = replies.slice(0, -1).find((reply) => reply instanceof RedisError)
    if (refused instanceof RedisError) return refused
    return last instanceof RedisError ? last : new RedisError('ERR the transaction was not run')
  }

  subscribe(kind: SubscribeKind, channels: string[], on: (message: Reply[]) => void): () => void {
    const connection = new Connection(this.#at, on)
    connection.write([kind, ...channels])
    return () => connection.close()
  }

  close(): void {
    this.#connection?.close()
  }
}

class Connection {
  readonly #socket: Socket
  readonly #onPush: ((message: Reply[]) => void) | undefined
  readonly #waiting: ((reply: Reply) => void)[] = []
  #bytes = Buffer.alloc(0)
  ended = false

  constructor({ host, port }: RedisAddress, onPush?: (message: Reply[]) => void) {
    this.#onPush = onPush
    this.#socket = connect(port, host).setNoDelay(true)
    this.#socket.on('data', (chunk) => this.#read(chunk))
    this.#socket.on('error', (error) => this.#fail(error.message))
    this.#socket.on('close', () => this.#fail('connection closed'))
  }

  send(commands: string[][]): Promise<Reply[]> {
    const replies = Promise.all(commands.map(() => new Promise<Reply>((resolve) => this.#waiting.push(resolve))))
    this.#socket.write(commands.map(encodeCommand).join(''))
    return replies
  }

  write(command: string[]): void {
    this.#socket.write(encodeCommand(command))
  }

  close(): void {
    this.#socket.destroy()
  }

  #read(chunk: Buffer): void {
    this.#bytes = this.#bytes.length === 0 ? Buffer.from(chunk) : Buffer.concat([this.#bytes, chunk])
    let position = 0
    for (let reply = parseReply(this.#bytes, 0); reply; reply = parseReply(this.#bytes, position)) {
      position = reply.next
      if (this.#onPush && Array.isArray(reply.value)) this.#onPush(reply.value)
      else this.#waiting.shift()?.(reply.value)
    }
    this.#bytes = this.#bytes.subarray(position)
  }

  #fail(message: string): void {
    this.ended = true
    for (const resolve of this.#waiting.splice(0)) resolve(new RedisError(`ERR redis unavailable: ${message}`))
  }
}
