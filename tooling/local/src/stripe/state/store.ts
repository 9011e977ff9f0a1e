import { join } from 'node:path'

import { missing } from '../api/errors.ts'
import { Journal } from '../../journal.ts'
import type { Kind, Objects, StripeObject } from './objects.ts'

/** One attempt chain of one event at one endpoint. */
export interface Delivery {
  id: string
  eventId: string
  endpointId: string
  attempt: number
  nextAt: number
}

interface RememberedAnswer {
  key: string
  requestHash: string
  status: number
  body: string
  at: number
}

type Entry = { put: StripeObject } | { remove: { kind: Kind; id: string } } | { answer: RememberedAnswer } | { delivery: Delivery } | { delivered: string }

const DAY_MS = 86_400_000
const EVENTS_KEPT_MS = 30 * DAY_MS
const ANSWERS_KEPT_MS = DAY_MS

/**
 * All state of the local Stripe: in memory, and on disk before anybody is answered.
 * Objects are changed in place and announced with `put`; `commit` writes everything since the last one as one unit.
 */
export class Store {
  readonly #objects = new Map<Kind, Map<string, StripeObject>>()
  readonly #answers = new Map<string, RememberedAnswer>()
  readonly deliveries = new Map<string, Delivery>()
  readonly #journal: Journal<Entry>
  #pending: Entry[] = []

  constructor(dir: string) {
    this.#journal = new Journal<Entry>(
      join(dir, 'stripe.jsonl'),
      (entries) => entries.forEach((entry) => this.#apply(entry)),
      () => this.#snapshot(),
    )
  }

  put<T extends StripeObject>(object: T): T {
    this.#enter({ put: object })
    return object
  }

  remove(kind: Kind, id: string): void {
    this.#enter({ remove: { kind, id } })
  }

  find<K extends Kind>(kind: K, id: string): Objects[K] | undefined {
    return this.#ofKind(kind).get(id)
  }

  /** Throws Stripe's 404 when there is no such object. */
  get<K extends Kind>(kind: K, id: string | null | undefined): Objects[K] {
    const found = id ? this.find(kind, id) : undefined
    if (!found) throw missing(kind, String(id))
    return found
  }

  /** Any object by its id alone, for `expand`. */
  findAny(id: string): StripeObject | undefined {
    for (const objects of this.#objects.values()) {
      const found = objects.get(id)
      if (found) return found
    }
    return undefined
  }

  /** Newest first, as Stripe lists. */
  all<K extends Kind>(kind: K): Objects[K][] {
    return [...this.#ofKind(kind).values()].toReversed()
  }

  rememberAnswer(answer: RememberedAnswer): void {
    this.#enter({ answer })
  }

  answerFor(key: string): RememberedAnswer | undefined {
    const answer = this.#answers.get(key)
    return answer && answer.at > Date.now() - ANSWERS_KEPT_MS ? answer : undefined
  }

  putDelivery(delivery: Delivery): void {
    this.#enter({ delivery })
  }

  finishDelivery(id: string): void {
    this.#enter({ delivered: id })
  }

  commit(): void {
    const pending = this.#pending
    this.#pending = []
    this.#journal.append(pending)
  }

  close(): void {
    this.commit()
    this.#journal.close()
  }

  #enter(entry: Entry): void {
    this.#apply(entry)
    this.#pending.push(entry)
  }

  #apply(entry: Entry): void {
    if ('put' in entry) this.#mapOf(entry.put.object).set(entry.put.id, entry.put)
    else if ('remove' in entry) this.#mapOf(entry.remove.kind).delete(entry.remove.id)
    else if ('answer' in entry) this.#answers.set(entry.answer.key, entry.answer)
    else if ('delivery' in entry) this.deliveries.set(entry.delivery.id, entry.delivery)
    else this.deliveries.delete(entry.delivered)
  }

  #mapOf(kind: Kind): Map<string, StripeObject> {
    const known = this.#objects.get(kind)
    if (known) return known
    const created = new Map<string, StripeObject>()
    this.#objects.set(kind, created)
    return created
  }

  #ofKind<K extends Kind>(kind: K): Map<string, Objects[K]> {
    // #apply files every object under its own `object` field, which the type of the outer map can't say.
    return this.#mapOf(kind) as unknown as Map<string, Objects[K]>
  }

  #snapshot(): Entry[] {
    const waiting = new Set([...this.deliveries.values()].map((delivery) => delivery.eventId))
    const oldestEvent = (Date.now() - EVENTS_KEPT_MS) / 1000
    const objects = [...this.#objects.values()].flatMap((map) => [...map.values()])
    return [
      ...objects.filter((object) => object.object !== 'event' || object.created > oldestEvent || waiting.has(object.id)).map((put) => ({ put })),
      ...[...this.#answers.values()].filter((answer) => this.answerFor(answer.key)).map((answer) => ({ answer })),
      ...[...this.deliveries.values()].map((delivery) => ({ delivery })),
    ]
  }
}
