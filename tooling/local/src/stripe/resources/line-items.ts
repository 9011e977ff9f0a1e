import { bad } from '../api/errors.ts'
import { child, children, type Form, integer, requiredText, text } from '../api/form.ts'
import { checkAmount, checkedCurrency } from '../money.ts'
import { stripeId } from '../state/ids.ts'
import type { Coupon, LineItem, Price } from '../state/objects.ts'
import { newObject, type World } from '../state/world.ts'

/** Reads `line_items` of a Checkout Session: by price, or with the price's data inline. */
export function readLineItems(world: World, params: Form): LineItem[] {
  const items = children(params, 'line_items').map((line, index) => readLineItem(world, line, `line_items[${index}]`))
  const [first] = items
  if (!first) throw bad('You must provide `line_items`.', 'line_items', 'parameter_missing')
  if (items.some((item) => item.currency !== first.currency)) throw bad('All line items must have the same currency.', 'line_items')
  return items
}

function readLineItem(world: World, line: Form, param: string): LineItem {
  const quantity = integer(line, 'quantity', `${param}[quantity]`) ?? 1
  const priceId = text(line, 'price')
  const price = priceId ? world.store.get('price', priceId) : inlinePrice(world, child(line, 'price_data'), `${param}[price_data]`)
  const unit = price.unit_amount ?? 0
  const data = child(line, 'price_data')
  const name = data ? text(child(data, 'product_data') ?? {}, 'name') : undefined
  return {
    id: stripeId('li'),
    object: 'item',
    quantity,
    currency: price.currency,
    description: name ?? world.store.find('product', price.product)?.name ?? null,
    amount_subtotal: unit * quantity,
    amount_discount: 0,
    amount_tax: 0,
    amount_total: unit * quantity,
    price,
  }
}

function inlinePrice(world: World, data: Form | undefined, param: string): Price {
  if (!data) throw bad(`Missing required param: ${param}.`, param, 'parameter_missing')
  const currency = checkedCurrency(requiredText(data, 'currency'), `${param}[currency]`)
  const unit = integer(data, 'unit_amount', `${param}[unit_amount]`)
  if (unit === undefined) throw bad(`Missing required param: ${param}[unit_amount].`, `${param}[unit_amount]`, 'parameter_missing')
  checkAmount(unit, currency, `${param}[unit_amount]`)
  return {
    ...newObject(world, 'price', 'price'),
    active: false,
    currency,
    unit_amount: unit,
    type: 'one_time',
    product: text(data, 'product') ?? stripeId('prod'),
  }
}

/** Takes the coupon off the items, spread over them without losing a minor unit; returns the whole discount. */
export function applyCoupon(items: LineItem[], coupon: Coupon | null): number {
  const subtotal = items.reduce((total, item) => total + item.amount_subtotal, 0)
  if (!coupon || subtotal === 0) return 0
  const discount = Math.min(subtotal, coupon.amount_off ?? Math.round((subtotal * (coupon.percent_off ?? 0)) / 100))
  let left = discount
  for (const [index, item] of items.entries()) {
    const share = index === items.length - 1 ? left : Math.round((discount * item.amount_subtotal) / subtotal)
    item.amount_discount = share
    item.amount_total -= share
    left -= share
  }
  return discount
}
