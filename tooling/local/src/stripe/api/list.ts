import { bad } from './errors.ts'
import { integer, text, texts } from './form.ts'
import { listView, viewOf } from './view.ts'
import type { Kind, StripeObject } from '../state/objects.ts'
import type { Call, World } from '../state/world.ts'

/** Fields that lists may be filtered by. */
const FILTERS = ['type', 'payment_intent', 'charge', 'customer', 'transfer_group', 'destination', 'code', 'status'] as const
const DEFAULT_LIMIT = 10
const LARGEST_LIMIT = 100

/** A page of a collection, newest first, with Stripe's cursors and filters. */
export function listObjects(world: World, { params, account }: Call, kind: Kind, url: string) {
  const limit = integer(params, 'limit') ?? DEFAULT_LIMIT
  if (limit < 1 || limit > LARGEST_LIMIT) throw bad(`Invalid limit: ${limit}`, 'limit')
  const wanted: StripeObject[] = world.store
    .all(kind)
    .filter((object) => object.object !== 'balance_transaction' || object.internal.account === account)
    .filter((object) => matches(object, params))
  const after = text(params, 'starting_after')
  const before = text(params, 'ending_before')
  const rest = after
    ? wanted.slice(wanted.findIndex(({ id }) => id === after) + 1)
    : before
      ? wanted.slice(
          0,
          wanted.findIndex(({ id }) => id === before),
        )
      : wanted
  const page = before ? rest.slice(-limit) : rest.slice(0, limit)
  const expand = texts(params, 'expand').map((path) => path.replace(/^data\./, ''))
  return listView(
    page.map((object) => viewOf(world.store, object, expand)),
    url,
    rest.length > page.length,
  )
}

function matches(object: StripeObject, params: Call['params']): boolean {
  const fields = new Map<string, unknown>(Object.entries(object))
  const types = texts(params, 'types')
  if (types.length > 0 && !types.includes(String(fields.get('type')))) return false
  return FILTERS.every((name) => {
    const value = text(params, name)
    return value === undefined || fields.get(name) === value
  })
}
