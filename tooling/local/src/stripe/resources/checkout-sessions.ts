import { bad } from '../api/errors.ts'
import { child, children, type Form, integer, metadataOf, requiredText, text } from '../api/form.ts'
import { checkAmount, checkChargeable } from '../money.ts'
import type { CheckoutSession, Coupon } from '../state/objects.ts'
import { type Call, type Cause, newObject, type World } from '../state/world.ts'
import { applyCoupon, readLineItems } from './line-items.ts'
import { readPaymentIntentData } from './payment-intent-data.ts'

const HALF_HOUR = 1_800
const DAY = 86_400

export function createSession(world: World, { params }: Call): CheckoutSession {
  if (text(params, 'mode') !== 'payment') throw bad('Only mode=payment exists here.', 'mode')
  const successUrl = requiredText(params, 'success_url')
  const items = readLineItems(world, params)
  const currency = items[0]?.currency ?? ''
  const discounts = readDiscounts(world, params)
  const discount = applyCoupon(items, discounts.coupon)
  const subtotal = items.reduce((total, item) => total + item.amount_subtotal, 0)
  const total = subtotal - discount
  checkAmount(total, currency, 'line_items')
  checkChargeable(total, currency)
  const customer = text(params, 'customer') ?? null
  if (customer) world.store.get('customer', customer)
  const paymentIntentData = readPaymentIntentData(child(params, 'payment_intent_data') ?? {})
  if (paymentIntentData.transfer_data) world.store.get('account', paymentIntentData.transfer_data.destination)

  const base = newObject(world, 'cs_test', 'checkout.session', metadataOf(params))
  const session: CheckoutSession = {
    ...base,
    mode: 'payment',
    status: 'open',
    payment_status: total > 0 ? 'unpaid' : 'no_payment_required',
    ui_mode: 'hosted_page',
    locale: text(params, 'locale') ?? null,
    currency,
    amount_subtotal: subtotal,
    amount_total: total,
    total_details: { amount_discount: discount, amount_shipping: 0, amount_tax: 0 },
    discounts: discounts.listed,
    client_reference_id: text(params, 'client_reference_id') ?? null,
    customer,
    customer_email: text(params, 'customer_email') ?? null,
    customer_details: null,
    customer_creation: customer ? null : text(params, 'customer_creation') === 'always' ? 'always' : 'if_required',
    success_url: successUrl,
    cancel_url: text(params, 'cancel_url') ?? null,
    expires_at: readExpiry(world, params),
    payment_intent: null,
    payment_method_types: ['card'],
    custom_fields: [],
    shipping_options: [],
    url: `${world.origin}/c/pay/${base.id}`,
    internal: { items, paymentIntentData },
  }
  return world.store.put(session)
}

function readExpiry(world: World, params: Form): number {
  const at = integer(params, 'expires_at')
  if (at === undefined) return world.now() + DAY
  if (at < world.now() + HALF_HOUR) throw bad('The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.', 'expires_at')
  if (at > world.now() + DAY) throw bad('The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.', 'expires_at')
  return at
}

function readDiscounts(world: World, params: Form): { coupon: Coupon | null; listed: CheckoutSession['discounts'] } {
  const [discount] = children(params, 'discounts')
  if (!discount) return { coupon: null, listed: [] }
  const promotion = text(discount, 'promotion_code')
  const couponId = promotion ? world.store.get('promotion_code', promotion).promotion.coupon : text(discount, 'coupon')
  return { coupon: world.store.get('coupon', couponId), listed: [{ coupon: text(discount, 'coupon') ?? null, promotion_code: promotion ?? null }] }
}

/** Closes an open session at once, as the API's `expire` does. */
export function expireSession(world: World, session: CheckoutSession, cause?: Cause): CheckoutSession {
  expireIfDue(world, session)
  if (session.status !== 'open') {
    throw bad(`Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of "${session.status}".`)
  }
  session.expires_at = world.now()
  return close(world, session, cause)
}

/** A session whose time has passed is expired before anybody sees it. */
export function expireIfDue(world: World, session: CheckoutSession): CheckoutSession {
  return session.status === 'open' && session.expires_at <= world.now() ? close(world, session) : session
}

/** Expires every open session whose time has passed, so that the webhook comes even when nobody looks. */
export function expireDueSessions(world: World): void {
  for (const session of world.store.all('checkout.session')) expireIfDue(world, session)
}

function close(world: World, session: CheckoutSession, cause?: Cause): CheckoutSession {
  session.status = 'expired'
  session.url = null
  world.store.put(session)
  world.emit('checkout.session.expired', session, cause)
  return session
}
