import type { Reply, SubscribeKind } from '../reply.ts'
import type { Commands } from './commands.ts'
import { globExpression } from './keys.ts'

interface Subscription {
  kind: SubscribeKind
  channel: string
  pattern: RegExp
  on: (message: Reply[]) => void
}

/** Who listens to which channel. */
export class Channels {
  readonly #subscriptions = new Set<Subscription>()

  readonly commands: Commands = {
    publish: (args) => this.#publish(args.at(0), args.at(1)),
  }

  #publish(channel: string, message: string): number {
    let received = 0
    for (const subscription of this.#subscriptions) {
      if (subscription.kind === 'subscribe' && subscription.channel === channel) subscription.on(['message', channel, message])
      else if (subscription.kind === 'psubscribe' && subscription.pattern.test(channel)) subscription.on(['pmessage', subscription.channel, channel, message])
      else continue
      received++
    }
    return received
  }

  subscribe(kind: SubscribeKind, channels: string[], on: (message: Reply[]) => void): () => void {
    const added = channels.map((channel): Subscription => ({ kind, channel, pattern: globExpression(channel), on }))
    added.forEach((subscription, index) => {
      this.#subscriptions.add(subscription)
      on([kind, subscription.channel, index + 1])
    })
    return () => {
      for (const subscription of added) this.#subscriptions.delete(subscription)
    }
  }
}
