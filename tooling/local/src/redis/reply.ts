/** What a Redis command answers, as RESP2 has it. */
export type Reply = string | number | null | RedisError | Reply[]

/** An error that is an answer: `WRONGTYPE …`, `ERR …`. */
export class RedisError extends Error {
  override readonly name = 'RedisError'
}

export type SubscribeKind = 'subscribe' | 'psubscribe'

/** What stands behind the gateway: a real Redis, or the store in this process. */
export interface RedisBackend {
  /** Runs the commands in order; each error stands in its command's place. */
  send(commands: string[][]): Promise<Reply[]>
  /** Runs them with no other command between. */
  transaction(commands: string[][]): Promise<Reply[] | RedisError>
  /** Answers the function that ends the subscription. */
  subscribe(kind: SubscribeKind, channels: string[], on: (message: Reply[]) => void): () => void
  close(): void
}
