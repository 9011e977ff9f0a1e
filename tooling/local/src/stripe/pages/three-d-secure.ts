import { type Form, text } from '../api/form.ts'
import { formatAmount } from '../money.ts'
import { confirmWithCard } from '../resources/charges.ts'
import { paySession } from '../resources/pay-session.ts'
import { failIntent } from '../resources/payment-intents.ts'
import type { CheckoutSession, PaymentIntent } from '../state/objects.ts'
import type { World } from '../state/world.ts'
import { expireIfDue } from '../resources/checkout-sessions.ts'
import { successUrl } from './checkout.ts'
import { html } from './html.ts'
import { type PageContext, type PageReply, renderNotice, renderPage } from './layout.ts'
import { formatLocale, say } from './words.ts'

/** The bank's page: complete or fail the authentication. */
export function showThreeDSecure(context: PageContext, intent: PaymentIntent, session: CheckoutSession | null): PageReply {
  const { locale } = context
  const card = intent.internal.waitingCard
  if (intent.status !== 'requires_action' || !card) return over(context, session)
  const title = say(locale, 'bankTitle')
  return renderPage(context, {
    title,
    body: html`<main class="single">
      <div class="column">
        <h1>${title}</h1>
        <div class="amount">${formatAmount(intent.amount, intent.currency, formatLocale(locale))}</div>
        <p>${say(locale, 'bankText', { last4: card.number.slice(-4) })}</p>
        <form method="post">
          <button class="primary" name="answer" value="complete">${say(locale, 'bankComplete')}</button
          ><button class="quiet" name="answer" value="fail">${say(locale, 'bankFail')}</button>
        </form>
      </div>
    </main>`,
  })
}

export function answerThreeDSecure(world: World, context: PageContext, intent: PaymentIntent, session: CheckoutSession | null, form: Form): PageReply {
  const card = intent.internal.waitingCard
  if (session) expireIfDue(world, session)
  if (intent.status !== 'requires_action' || !card || (session && session.status !== 'open')) return over(context, session)
  if (text(form, 'answer') !== 'complete') {
    failIntent(world, intent, {
      type: 'invalid_request_error',
      code: 'payment_intent_authentication_failure',
      message: 'We are unable to authenticate your payment method. Please choose a different payment method and try again.',
    })
    return session
      ? { redirect: `${world.origin}/c/pay/${session.id}?lang=${context.locale}&problem=authentication` }
      : renderNotice(context, 402, { title: 'errorAuthentication' })
  }
  if (!session) {
    confirmWithCard(world, intent, card, true)
    return renderNotice(context, 200, { title: 'bankDone' })
  }
  paySession(world, session, card, true)
  return { redirect: successUrl(session) }
}

function over(context: PageContext, session: CheckoutSession | null): PageReply {
  if (session?.status === 'complete') return { redirect: successUrl(session) }
  return renderNotice(context, 200, { title: 'bankOver' }, session?.cancel_url ? { url: session.cancel_url, word: 'back' } : undefined)
}
