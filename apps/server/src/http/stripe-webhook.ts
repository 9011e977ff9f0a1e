import type { Deps, PaymentsDeps } from '@lectern/api/deps'
import { receiveWebhook } from '@lectern/api/domains/payments/receive-webhook'

/** `POST /webhooks/stripe`: 200 once the delivery is stored, 400 when it isn't Stripe's, 500 so that it comes again. */
export async function stripeWebhook(request: Request, deps: Deps, payments: PaymentsDeps): Promise<Response> {
  const rawBody = await request.text()
  const signature = request.headers.get('stripe-signature')
  try {
    const outcome = signature === null ? 'refused' : await receiveWebhook({ deps, payments }, { rawBody, signature })
    return Response.json({ outcome }, { status: outcome === 'accepted' ? 200 : 400 })
  } catch (error) {
    deps.log.error({ err: error }, 'a webhook could not be stored')
    return Response.json({ outcome: 'failed' }, { status: 500 })
  }
}
