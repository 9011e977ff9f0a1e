import type { Stripe } from 'stripe'
import { expectTypeOf, test } from 'vitest'

import type * as Ours from './objects.ts'

/** What leaves the server. */
type Shown<Mine> = Omit<Mine, 'internal'>

/** A type of Stripe of which fields may be left out, at any depth. */
type Loose<Theirs> = Theirs extends readonly (infer Item)[]
  ? readonly Loose<Item>[]
  : Theirs extends object
    ? { [Key in keyof Theirs]?: Loose<Theirs[Key]> }
    : Theirs

/** Stripe's type for our fields: `never` for a field that Stripe doesn't have. */
type Known<Theirs, Mine> = Loose<Theirs> & Record<Exclude<keyof Shown<Mine>, keyof Theirs>, never>

test('the local objects have the shapes of Stripe', () => {
  expectTypeOf<Shown<Ours.Account>>().toExtend<Known<Stripe.Account, Ours.Account>>()
  expectTypeOf<Shown<Ours.ApplicationFee>>().toExtend<Known<Stripe.ApplicationFee, Ours.ApplicationFee>>()
  expectTypeOf<Shown<Ours.BalanceTransaction>>().toExtend<Known<Stripe.BalanceTransaction, Ours.BalanceTransaction>>()
  expectTypeOf<Shown<Ours.Charge>>().toExtend<Known<Stripe.Charge, Ours.Charge>>()
  expectTypeOf<Shown<Ours.CheckoutSession>>().toExtend<Known<Stripe.Checkout.Session, Ours.CheckoutSession>>()
  expectTypeOf<Shown<Ours.Coupon>>().toExtend<Known<Stripe.Coupon, Ours.Coupon>>()
  expectTypeOf<Shown<Ours.Customer>>().toExtend<Known<Stripe.Customer, Ours.Customer>>()
  expectTypeOf<Shown<Ours.Dispute>>().toExtend<Known<Stripe.Dispute, Ours.Dispute>>()
  expectTypeOf<Shown<Ours.LineItem>>().toExtend<Known<Stripe.LineItem, Ours.LineItem>>()
  expectTypeOf<Shown<Ours.PaymentIntent>>().toExtend<Known<Stripe.PaymentIntent, Ours.PaymentIntent>>()
  expectTypeOf<Shown<Ours.Price>>().toExtend<Known<Stripe.Price, Ours.Price>>()
  expectTypeOf<Shown<Ours.Product>>().toExtend<Known<Stripe.Product, Ours.Product>>()
  expectTypeOf<Shown<Ours.PromotionCode>>().toExtend<Known<Stripe.PromotionCode, Ours.PromotionCode>>()
  expectTypeOf<Shown<Ours.Refund>>().toExtend<Known<Stripe.Refund, Ours.Refund>>()
  expectTypeOf<Shown<Ours.Transfer>>().toExtend<Known<Stripe.Transfer, Ours.Transfer>>()
  expectTypeOf<Shown<Ours.TransferReversal>>().toExtend<Known<Stripe.TransferReversal, Ours.TransferReversal>>()
})
