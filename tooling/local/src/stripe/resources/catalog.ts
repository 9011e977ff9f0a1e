import { child, decimal, integer, metadataOf, requiredText, text, texts } from '../api/form.ts'
import { checkAmount, checkedCurrency } from '../money.ts'
import { randomToken } from '../state/ids.ts'
import type { Coupon, Customer, Price, Product, PromotionCode, WebhookEndpoint } from '../state/objects.ts'
import { type Call, newObject, type World } from '../state/world.ts'

export function createCustomer(world: World, call: Call): Customer {
  const { params } = call
  const customer: Customer = {
    ...newObject(world, 'cus', 'customer', metadataOf(params)),
    email: text(params, 'email') ?? null,
    name: text(params, 'name') ?? null,
    description: text(params, 'description') ?? null,
    balance: 0,
    currency: null,
    delinquent: false,
    phone: text(params, 'phone') ?? null,
  }
  world.store.put(customer)
  world.emit('customer.created', customer, call)
  return customer
}

export function createProduct(world: World, { params }: Call): Product {
  const base = newObject(world, 'prod', 'product', metadataOf(params))
  return world.store.put({ ...base, name: requiredText(params, 'name'), active: true, description: text(params, 'description') ?? null })
}

export function createPrice(world: World, { params }: Call): Price {
  const product = world.store.get('product', requiredText(params, 'product')).id
  const currency = checkedCurrency(requiredText(params, 'currency'))
  const unit = integer(params, 'unit_amount') ?? 0
  checkAmount(unit, currency, 'unit_amount')
  return world.store.put({ ...newObject(world, 'price', 'price', metadataOf(params)), product, currency, unit_amount: unit, active: true, type: 'one_time' })
}

export function createCoupon(world: World, { params }: Call): Coupon {
  const base = newObject(world, 'cpn', 'coupon', metadataOf(params))
  return world.store.put({
    ...base,
    id: text(params, 'id') ?? base.id,
    name: text(params, 'name') ?? null,
    percent_off: decimal(params, 'percent_off') ?? null,
    amount_off: integer(params, 'amount_off') ?? null,
    currency: text(params, 'currency') ?? null,
    duration: 'once',
    valid: true,
    times_redeemed: 0,
    max_redemptions: integer(params, 'max_redemptions') ?? null,
    redeem_by: integer(params, 'redeem_by') ?? null,
  })
}

export function createPromotionCode(world: World, { params }: Call): PromotionCode {
  return world.store.put({
    ...newObject(world, 'promo', 'promotion_code', metadataOf(params)),
    code: text(params, 'code') ?? randomToken(8).toUpperCase(),
    promotion: { type: 'coupon', coupon: world.store.get('coupon', text(child(params, 'promotion') ?? {}, 'coupon')).id },
    active: true,
    times_redeemed: 0,
    max_redemptions: integer(params, 'max_redemptions') ?? null,
    expires_at: null,
  })
}

/** The secret is in this one reply and never again. */
export function createWebhookEndpoint(world: World, { params }: Call): Omit<WebhookEndpoint, 'internal'> & { secret: string } {
  const secret = `whsec_${randomToken(32)}`
  const { internal: _, ...endpoint } = registerEndpoint(world, requiredText(params, 'url'), secret, texts(params, 'enabled_events'))
  return { ...endpoint, secret }
}

export function registerEndpoint(world: World, url: string, secret: string, events: string[]): WebhookEndpoint {
  return world.store.put({ ...newObject(world, 'we', 'webhook_endpoint'), url, enabled_events: events, status: 'enabled', internal: { secret } })
}
