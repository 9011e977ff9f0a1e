import { child, type Form, integer, metadataOf, requiredText, text } from '../api/form.ts'
import type { PaymentIntentData } from '../state/objects.ts'

/** The parameters that a PaymentIntent shares with `payment_intent_data` of a Checkout Session. */
export function readPaymentIntentData(params: Form): PaymentIntentData {
  const transfer = child(params, 'transfer_data')
  const share = transfer && integer(transfer, 'amount')
  return {
    metadata: metadataOf(params),
    description: text(params, 'description') ?? null,
    transfer_data: transfer ? { destination: requiredText(transfer, 'destination'), ...(share !== undefined && { amount: share }) } : null,
    transfer_group: text(params, 'transfer_group') ?? null,
    application_fee_amount: integer(params, 'application_fee_amount') ?? null,
    on_behalf_of: text(params, 'on_behalf_of') ?? null,
  }
}
