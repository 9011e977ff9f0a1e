import { bad } from './errors.ts'
import { flag, integer, metadataOf, requiredText, text } from './form.ts'
import { listView, viewOf, type View } from './view.ts'
import { TEST_PAYMENT_METHODS } from '../cards.ts'
import { createAccount, createAccountLink, createLoginLink } from '../resources/accounts.ts'
import { createCoupon, createCustomer, createPrice, createProduct, createPromotionCode, createWebhookEndpoint } from '../resources/catalog.ts'
import { confirmWithCard } from '../resources/charges.ts'
import { createSession, expireIfDue, expireSession } from '../resources/checkout-sessions.ts'
import { balanceOf } from '../resources/ledger.ts'
import { readPaymentIntentData } from '../resources/payment-intent-data.ts'
import { cancelIntent, createIntent } from '../resources/payment-intents.ts'
import { createRefund } from '../resources/refunds.ts'
import { createTransfer, reverseTransfer } from '../resources/transfers.ts'
import type { Kind, PaymentIntent, StripeObject } from '../state/objects.ts'
import type { Call, World } from '../state/world.ts'
import { listObjects } from './list.ts'
import { updateObject } from './update.ts'

/** What a route answers: a stored object, which is shown with `expand`, or finished JSON. */
export type Answer = { object: StripeObject } | { json: View }

export interface Route {
  method: string
  pattern: RegExp
  handle(world: World, call: Call, id: string): Answer
}

const stored = (object: StripeObject): Answer => ({ object })
const json = (view: object): Answer => ({ json: { ...view } })

function route(spec: `${'GET' | 'POST' | 'DELETE'} /v1/${string}`, handle: Route['handle']): Route {
  const [method = '', path = ''] = spec.split(' ')
  return { method, pattern: new RegExp(`^${path.replace(':id', '([^/]+)')}$`), handle }
}

/** Read, list and (where Stripe allows it) update, by collection. */
const COLLECTIONS: readonly (readonly [path: string, kind: Kind, may: 'read' | 'update' | 'delete'])[] = [
  ['accounts', 'account', 'delete'],
  ['application_fees', 'application_fee', 'read'],
  ['balance_transactions', 'balance_transaction', 'read'],
  ['charges', 'charge', 'update'],
  ['checkout/sessions', 'checkout.session', 'update'],
  ['coupons', 'coupon', 'delete'],
  ['customers', 'customer', 'delete'],
  ['disputes', 'dispute', 'update'],
  ['events', 'event', 'read'],
  ['payment_intents', 'payment_intent', 'update'],
  ['prices', 'price', 'update'],
  ['products', 'product', 'delete'],
  ['promotion_codes', 'promotion_code', 'update'],
  ['refunds', 'refund', 'update'],
  ['transfers', 'transfer', 'update'],
  ['webhook_endpoints', 'webhook_endpoint', 'delete'],
]

const collectionRoutes = COLLECTIONS.flatMap(([path, kind, may]) => [
  route(`GET /v1/${path}`, (world, call) => json(listObjects(world, call, kind, `/v1/${path}`))),
  route(`GET /v1/${path}/:id`, (world, _call, id) => {
    const object = world.store.get(kind, id)
    return stored(object.object === 'checkout.session' ? expireIfDue(world, object) : object)
  }),
  ...(may === 'read' ? [] : [route(`POST /v1/${path}/:id`, (world, call, id) => stored(updateObject(world, world.store.get(kind, id), call.params)))]),
  ...(may !== 'delete'
    ? []
    : [
        route(`DELETE /v1/${path}/:id`, (world, _call, id) => {
          world.store.remove(kind, world.store.get(kind, id).id)
          return json({ id, object: kind, deleted: true })
        }),
      ]),
])

function confirm(world: World, call: Call, intent: PaymentIntent): Answer {
  const number = TEST_PAYMENT_METHODS[requiredText(call.params, 'payment_method')]
  if (!number) throw bad('Here an intent is confirmed with one of the pm_card_… test PaymentMethods or on the Checkout page.', 'payment_method')
  return stored(confirmWithCard(world, intent, { number, email: intent.receipt_email, name: null }, false, call))
}

export const ROUTES: readonly Route[] = [
  route('POST /v1/accounts', (world, call) => stored(createAccount(world, call))),
  route('POST /v1/account_links', (world, call) => json(createAccountLink(world, call))),
  route('POST /v1/accounts/:id/login_links', (world, _call, id) => json(createLoginLink(world, id))),
  route('GET /v1/balance', (world, call) => json(balanceOf(world, call.account))),
  route('POST /v1/checkout/sessions', (world, call) => stored(createSession(world, call))),
  route('POST /v1/checkout/sessions/:id/expire', (world, call, id) => stored(expireSession(world, world.store.get('checkout.session', id), call))),
  route('GET /v1/checkout/sessions/:id/line_items', (world, _call, id) =>
    json(listView(world.store.get('checkout.session', id).internal.items, `/v1/checkout/sessions/${id}/line_items`)),
  ),
  route('POST /v1/coupons', (world, call) => stored(createCoupon(world, call))),
  route('POST /v1/customers', (world, call) => stored(createCustomer(world, call))),
  route('POST /v1/payment_intents', (world, call) => {
    const { params } = call
    const amount = integer(params, 'amount')
    if (!amount) throw bad('Missing required param: amount.', 'amount', 'parameter_missing')
    const customer = text(params, 'customer') ?? null
    const email = text(params, 'receipt_email') ?? null
    const input = { ...readPaymentIntentData(params), amount, currency: requiredText(params, 'currency'), customer, receipt_email: email, sessionId: null }
    const intent = createIntent(world, input, call)
    return flag(params, 'confirm') ? confirm(world, call, intent) : stored(intent)
  }),
  route('POST /v1/payment_intents/:id/confirm', (world, call, id) => confirm(world, call, world.store.get('payment_intent', id))),
  route('POST /v1/payment_intents/:id/cancel', (world, call, id) => stored(cancelIntent(world, world.store.get('payment_intent', id), call))),
  route('POST /v1/prices', (world, call) => stored(createPrice(world, call))),
  route('POST /v1/products', (world, call) => stored(createProduct(world, call))),
  route('POST /v1/promotion_codes', (world, call) => stored(createPromotionCode(world, call))),
  route('POST /v1/refunds', (world, call) => stored(createRefund(world, call))),
  route('POST /v1/transfers', (world, call) => {
    const { params } = call
    const amount = integer(params, 'amount')
    if (!amount) throw bad('Missing required param: amount.', 'amount', 'parameter_missing')
    const input = {
      amount,
      currency: requiredText(params, 'currency').toLowerCase(),
      destination: requiredText(params, 'destination'),
      sourceTransaction: text(params, 'source_transaction'),
      transferGroup: text(params, 'transfer_group'),
      description: text(params, 'description'),
      metadata: metadataOf(params),
    }
    return stored(createTransfer(world, input, call))
  }),
  route('POST /v1/transfers/:id/reversals', (world, call, id) => {
    const transfer = world.store.get('transfer', id)
    return json(viewOf(world.store, reverseTransfer(world, transfer, integer(call.params, 'amount') ?? transfer.amount - transfer.amount_reversed, call)))
  }),
  route('POST /v1/webhook_endpoints', (world, call) => json(createWebhookEndpoint(world, call))),
  ...collectionRoutes,
]
