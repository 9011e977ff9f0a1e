import { ApiError } from '../api/errors.ts'
import { type Form, text } from '../api/form.ts'
import { findCard } from '../cards.ts'
import { expireIfDue } from '../resources/checkout-sessions.ts'
import { paySession } from '../resources/pay-session.ts'
import type { CheckoutSession } from '../state/objects.ts'
import type { World } from '../state/world.ts'
import { entryOf, FILLED, findProblems, type Problems, problemOfDecline, readTyped, type Typed } from './checkout-form.ts'
import { renderCheckout } from './checkout-view.ts'
import { type PageContext, type PageReply, renderNotice } from './layout.ts'

/** Shows the page of a session, or why there is nothing to pay. */
export function showCheckout(world: World, context: PageContext, session: CheckoutSession, problems: Problems = {}): PageReply {
  expireIfDue(world, session)
  if (session.status === 'complete') return renderNotice(context, 200, { title: 'paidTitle', text: 'paidText' }, { url: successUrl(session), word: 'goOn' })
  if (session.status === 'expired') return expired(context, session)
  return renderCheckout(context, session, blank(world, session), problems, 200)
}

/** Takes the form: fills a test card, shows what is wrong, goes to the bank's page, or pays. */
export function submitCheckout(world: World, context: PageContext, session: CheckoutSession, form: Form): PageReply {
  expireIfDue(world, session)
  // A second press of Pay finds the session paid and simply goes on.
  if (session.status === 'complete') return { redirect: successUrl(session) }
  if (session.status === 'expired') return expired(context, session)
  const typed = typedInto(session, form)
  const fill = findCard(text(form, 'fill') ?? '')
  if (fill) return renderCheckout(context, session, { ...typed, ...FILLED, number: fill.number }, {}, 200)

  const problems = findProblems(typed, session.amount_total > 0, new Date(world.now() * 1000))
  if (Object.keys(problems).length > 0) return renderCheckout(context, session, typed, problems, 422)
  try {
    const waiting = paySession(world, session, entryOf(typed), false)
    return { redirect: waiting ? `${world.origin}/3ds/${waiting.id}?lang=${context.locale}` : successUrl(session) }
  } catch (error) {
    if (error instanceof ApiError && error.status === 402) {
      return renderCheckout(context, session, { ...typed, cvc: '' }, problemOfDecline(error.body.code, error.body.decline_code), 402)
    }
    throw error
  }
}

export function successUrl(session: CheckoutSession): string {
  return session.success_url.replaceAll('{CHECKOUT_SESSION_ID}', session.id)
}

function expired(context: PageContext, session: CheckoutSession): PageReply {
  return renderNotice(context, 410, { title: 'expiredTitle', text: 'expiredText' }, session.cancel_url ? { url: session.cancel_url, word: 'back' } : undefined)
}

function blank(world: World, session: CheckoutSession): Typed {
  const email = session.customer_email ?? (session.customer ? world.store.find('customer', session.customer)?.email : null) ?? ''
  return { email, number: '', exp: '', cvc: '', name: '' }
}

function typedInto(session: CheckoutSession, form: Form): Typed {
  const typed = readTyped(form)
  return { ...typed, email: session.customer_email ?? typed.email }
}
