/**
 * Stripe's objects as far as Lectern uses them, in Stripe's own field names and types (checked by shapes.test.ts).
 * `internal` never leaves the server: it holds what Stripe keeps to itself.
 */
export type Metadata = Record<string, string>

interface Base<Kind extends string> {
  id: string
  object: Kind
  created: number
  livemode: false
  metadata: Metadata
}

export interface Customer extends Base<'customer'> {
  email: string | null
  name: string | null
  description: string | null
  balance: number
  currency: string | null
  delinquent: boolean
  phone: string | null
}

export interface Product extends Base<'product'> {
  name: string
  active: boolean
  description: string | null
}

export interface Price extends Base<'price'> {
  product: string
  currency: string
  unit_amount: number | null
  active: boolean
  type: 'one_time'
}

export interface Coupon extends Base<'coupon'> {
  name: string | null
  percent_off: number | null
  amount_off: number | null
  currency: string | null
  duration: 'once'
  valid: boolean
  times_redeemed: number
  max_redemptions: number | null
  redeem_by: number | null
}

export interface PromotionCode extends Base<'promotion_code'> {
  code: string
  promotion: { type: 'coupon'; coupon: string }
  active: boolean
  times_redeemed: number
  max_redemptions: number | null
  expires_at: number | null
}

export interface WebhookEndpoint extends Omit<Base<'webhook_endpoint'>, 'metadata'> {
  metadata: Metadata
  url: string
  enabled_events: string[]
  status: 'enabled' | 'disabled'
  internal: { secret: string }
}

export interface PaymentFailure {
  type: 'card_error' | 'invalid_request_error'
  code: string
  decline_code?: string
  message: string
  param?: string
  charge?: string
}

interface TransferData {
  destination: string
  amount?: number
}

export interface PaymentIntent extends Base<'payment_intent'> {
  amount: number
  amount_received: number
  amount_capturable: number
  currency: string
  customer: string | null
  description: string | null
  receipt_email: string | null
  status: 'requires_payment_method' | 'requires_confirmation' | 'requires_action' | 'succeeded' | 'canceled'
  latest_charge: string | null
  last_payment_error: PaymentFailure | null
  next_action: { type: 'redirect_to_url'; redirect_to_url: { url: string; return_url: string | null } } | null
  payment_method: string | null
  payment_method_types: string[]
  capture_method: 'automatic'
  confirmation_method: 'automatic'
  canceled_at: number | null
  transfer_data: TransferData | null
  transfer_group: string | null
  application_fee_amount: number | null
  on_behalf_of: string | null
  client_secret: string
  internal: { sessionId: string | null; waitingCard: CardEntry | null }
}

/** What a person typed into the card form; kept only while a bank's page is open. */
export interface CardEntry {
  number: string
  email: string | null
  name: string | null
}

export interface Charge extends Base<'charge'> {
  amount: number
  amount_captured: number
  amount_refunded: number
  refunded: boolean
  disputed: boolean
  captured: boolean
  paid: boolean
  status: 'succeeded' | 'failed'
  currency: string
  customer: string | null
  description: string | null
  payment_intent: string
  payment_method: string
  receipt_email: string | null
  transfer_group: string | null
  transfer?: string
  transfer_data: { amount: number | null; destination: string } | null
  application_fee: string | null
  application_fee_amount: number | null
  on_behalf_of: string | null
  balance_transaction: string | null
  failure_code: string | null
  failure_message: string | null
  payment_method_details: {
    type: 'card'
    card: {
      brand: string
      last4: string
      exp_month: number
      exp_year: number
      country: string
      funding: string
      three_d_secure: { result: 'authenticated'; version: '2.2.0' } | null
    }
  }
  outcome: { network_status: string; type: string; risk_level: string; seller_message: string }
  billing_details: { email: string | null; name: string | null; phone: null; address: null }
}

export interface Refund extends Omit<Base<'refund'>, 'livemode'> {
  amount: number
  currency: string
  charge: string
  payment_intent: string
  reason: 'duplicate' | 'fraudulent' | 'requested_by_customer' | null
  status: 'succeeded'
  receipt_number: null
  balance_transaction: string
  transfer_reversal: string | null
}

export interface BalanceTransaction extends Omit<Base<'balance_transaction'>, 'metadata' | 'livemode'> {
  type: 'charge' | 'refund' | 'transfer' | 'transfer_refund' | 'payment' | 'payment_refund' | 'application_fee' | 'application_fee_refund' | 'adjustment'
  reporting_category: string
  amount: number
  fee: number
  net: number
  fee_details: { type: string; amount: number; currency: string; description: string; application: null }[]
  currency: string
  source: string
  status: 'available'
  available_on: number
  description: string | null
  exchange_rate: null
  internal: { account: string | null }
}

export interface Transfer extends Base<'transfer'> {
  amount: number
  amount_reversed: number
  reversed: boolean
  currency: string
  destination: string
  destination_payment: string
  source_transaction: string | null
  transfer_group: string | null
  description: string | null
  balance_transaction: string
  internal: { reversals: string[] }
}

export interface TransferReversal extends Omit<Base<'transfer_reversal'>, 'livemode'> {
  amount: number
  currency: string
  transfer: string
  balance_transaction: string
}

export interface ApplicationFee extends Omit<Base<'application_fee'>, 'metadata'> {
  account: string
  amount: number
  amount_refunded: number
  refunded: boolean
  currency: string
  charge: string
  balance_transaction: string
}

export interface Dispute extends Base<'dispute'> {
  amount: number
  currency: string
  charge: string
  payment_intent: string
  reason: string
  status: 'needs_response' | 'under_review' | 'won' | 'lost'
  is_charge_refundable: boolean
}

export interface Account extends Omit<Base<'account'>, 'livemode'> {
  type: 'express' | 'standard' | 'custom'
  country: string
  email: string | null
  default_currency: string
  business_type: null
  charges_enabled: boolean
  payouts_enabled: boolean
  details_submitted: boolean
  capabilities: Record<string, 'active' | 'inactive' | 'pending'>
  requirements: {
    currently_due: string[]
    eventually_due: string[]
    past_due: string[]
    pending_verification: string[]
    disabled_reason: 'requirements.past_due' | null
    current_deadline: null
  }
  internal: { link: { returnUrl: string; refreshUrl: string } | null }
}

export interface LineItem {
  id: string
  object: 'item'
  quantity: number
  currency: string
  description: string | null
  amount_subtotal: number
  amount_discount: number
  amount_tax: number
  amount_total: number
  price: Price
}

export interface CheckoutSession extends Base<'checkout.session'> {
  mode: 'payment'
  status: 'open' | 'complete' | 'expired'
  payment_status: 'unpaid' | 'paid' | 'no_payment_required'
  ui_mode: 'hosted_page'
  locale: string | null
  currency: string
  amount_subtotal: number
  amount_total: number
  total_details: { amount_discount: number; amount_shipping: number; amount_tax: number }
  discounts: { coupon: string | null; promotion_code: string | null }[]
  client_reference_id: string | null
  customer: string | null
  customer_email: string | null
  customer_details: { email: string | null; name: string | null; phone: null; address: null; tax_exempt: 'none'; tax_ids: never[] } | null
  customer_creation: 'always' | 'if_required' | null
  success_url: string
  cancel_url: string | null
  expires_at: number
  payment_intent: string | null
  payment_method_types: string[]
  custom_fields: never[]
  shipping_options: never[]
  url: string | null
  internal: { items: LineItem[]; paymentIntentData: PaymentIntentData }
}

export interface PaymentIntentData {
  metadata: Metadata
  description: string | null
  transfer_data: TransferData | null
  transfer_group: string | null
  application_fee_amount: number | null
  on_behalf_of: string | null
}

export interface Event extends Omit<Base<'event'>, 'metadata'> {
  api_version: string
  type: string
  account?: string
  data: { object: unknown; previous_attributes?: Record<string, unknown> }
  pending_webhooks: number
  request: { id: string | null; idempotency_key: string | null }
}

export interface Objects {
  customer: Customer
  product: Product
  price: Price
  coupon: Coupon
  promotion_code: PromotionCode
  webhook_endpoint: WebhookEndpoint
  payment_intent: PaymentIntent
  charge: Charge
  refund: Refund
  balance_transaction: BalanceTransaction
  transfer: Transfer
  transfer_reversal: TransferReversal
  application_fee: ApplicationFee
  dispute: Dispute
  account: Account
  'checkout.session': CheckoutSession
  event: Event
}

export type Kind = keyof Objects
export type StripeObject = Objects[Kind]
