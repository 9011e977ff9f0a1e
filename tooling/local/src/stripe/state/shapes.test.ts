import type Stripe from 'stripe'
import { expectTypeOf, test } from 'vitest'

import type * as Ours from './objects.ts'

/** Every field of ours, without `internal`, exists in Stripe's type and is assignable to it. */
type Fits<Mine, Theirs> = { [Key in Exclude<keyof Mine, 'internal'>]: Key extends keyof Theirs ? (Mine[Key] extends Theirs[Key] ? true : Key) : Key } extends infer Checked
  ? Checked[keyof Checked]
  : never

test('the local objects have the shapes of Stripe', () => {
  expectTypeOf<Fits<Ours.Account, Stripe.Account>>().toEqualTypeOf<true>()
  expectTypeOf<Fits<Ours.ApplicationFee, Stripe.ApplicationFee>>().toEqualTypeOf<true>()
  expectTypeOf<Fits<Ours.BalanceTransaction, Stripe.BalanceTransaction>>().toEqualTypeOf<true>()
  expectTypeOf<Fits<Ours.Charge, Stripe.Charge>>().toEqualTypeOf<true>()
  expectTypeOf<Fits<Ours.CheckoutSession, Stripe.Checkout.Session>>().toEqualTypeOf<true>()
  expectTypeOf<Fits<Ours.Coupon, Stripe.Coupon>>().toEqualTypeOf<true>()
  expectTypeOf<Fits<Ours.Customer, Stripe.Customer>>().toEqualTypeOf<true>()
  expectTypeOf<Fits<Ours.Dispute, Stripe.Dispute>>().toEqualTypeOf<true>()
  expectTypeOf<Fits<Ours.LineItem, Stripe.LineItem>>().toEqualTypeOf<true>()
  expectTypeOf<Fits<Ours.PaymentIntent, Stripe.PaymentIntent>>().toEqualTypeOf<true>()
  expectTypeOf<Fits<Ours.Price, Stripe.Price>>().toEqualTypeOf<true>()
  expectTypeOf<Fits<Ours.Product, Stripe.Product>>().toEqualTypeOf<true>()
  expectTypeOf<Fits<Ours.PromotionCode, Stripe.PromotionCode>>().toEqualTypeOf<true>()
  expectTypeOf<Fits<Ours.Refund, Stripe.Refund>>().toEqualTypeOf<true>()
  expectTypeOf<Fits<Ours.Transfer, Stripe.Transfer>>().toEqualTypeOf<true>()
  expectTypeOf<Fits<Ours.TransferReversal, Stripe.TransferReversal>>().toEqualTypeOf<true>()
})
