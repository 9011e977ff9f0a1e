import { type StripeObject } from '../state/objects.ts'
import type { Store } from '../state/store.ts'

/** What leaves the server: plain JSON without `internal`. */
export type View = Record<string, unknown>

export function listView(data: unknown[], url: string, hasMore = false) {
  return { object: 'list' as const, url, has_more: hasMore, data }
}

/** An object as Stripe shows it, with the paths of `expand` replaced by the objects that they name. */
export function viewOf(store: Store, object: StripeObject, expand: readonly string[] = []): View {
  const { internal: _, ...fields }: StripeObject & { internal?: unknown } = object
  const view: View = { ...fields }
  if (object.object === 'transfer') {
    const reversals = object.internal.reversals.map((id) => store.get('transfer_reversal', id))
    view['reversals'] = listView(reversals, `/v1/transfers/${object.id}/reversals`)
  }
  if (object.object === 'checkout.session' && expand.includes('line_items')) {
    view['line_items'] = listView(object.internal.items, `/v1/checkout/sessions/${object.id}/line_items`)
  }
  for (const path of expand) expandPath(store, view, path)
  return view
}

function expandPath(store: Store, view: View, path: string): void {
  const [head = '', ...rest] = path.split('.')
  const tail = rest.length > 0 ? [rest.join('.')] : []
  const value = view[head]
  if (typeof value === 'string') {
    const named = store.findAny(value)
    if (named) view[head] = viewOf(store, named, tail)
  } else if (isView(value) && tail[0] !== undefined) {
    const inner = { ...value }
    expandPath(store, inner, tail[0])
    view[head] = inner
  }
}

function isView(value: unknown): value is View {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
