import { ApiError } from '../api/errors.ts'
import { parseForm } from '../api/form.ts'
import type { Event } from '../state/objects.ts'
import type { World } from '../state/world.ts'
import { showCheckout, submitCheckout } from './checkout.ts'
import { type PageContext, type PageReply, renderNotice } from './layout.ts'
import { showDashboard, showOnboarding, submitOnboarding } from './onboarding.ts'
import { answerThreeDSecure, showThreeDSecure } from './three-d-secure.ts'
import { pageLocale } from './words.ts'

export interface PageRequest {
  method: string
  url: URL
  body: string
  acceptLanguage: string | undefined
}

export interface PageServices {
  world: World
  merchant: string
  redeliver(event: Event): void
}

/** Answers what a browser asks for, and the local administration under /_local/. */
export function handlePage(services: PageServices, request: PageRequest): PageReply {
  try {
    return route(services, request)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const locale = pageLocale({ query: request.url.searchParams.get('lang'), acceptLanguage: request.acceptLanguage })
    return error.status === 404
      ? renderNotice({ locale, merchant: services.merchant }, 404, { title: 'notFound' })
      : { status: error.status, text: error.message }
  }
}

function route({ world, merchant, redeliver }: PageServices, request: PageRequest): PageReply {
  const { store } = world
  const { pathname, searchParams } = request.url
  const posted = request.method === 'POST'
  const context = (session?: Parameters<typeof pageLocale>[0]['session']): PageContext => ({
    locale: pageLocale({ query: searchParams.get('lang'), session, acceptLanguage: request.acceptLanguage }),
    merchant,
  })
  const [, area, first = '', second = ''] = pathname.split('/')
  if (area === 'c' && first === 'pay') {
    const session = store.get('checkout.session', second)
    if (posted) return submitCheckout(world, context(session), session, parseForm(request.body))
    return showCheckout(world, context(session), session, searchParams.get('problem') === 'authentication' ? { form: 'errorAuthentication' } : {})
  }
  if (area === '3ds') {
    const intent = store.get('payment_intent', first)
    const session = intent.internal.sessionId ? store.get('checkout.session', intent.internal.sessionId) : null
    return posted
      ? answerThreeDSecure(world, context(session ?? undefined), intent, session, parseForm(request.body))
      : showThreeDSecure(context(session ?? undefined), intent, session)
  }
  if (area === 'setup' && first === 'e') {
    const account = store.get('account', second)
    return posted ? submitOnboarding(world, account) : showOnboarding(context(), account)
  }
  if (area === 'express') return showDashboard(context(), store.get('account', first))
  if (area === '_local' && first === 'health') return { status: 200, text: 'ok' }
  if (area === '_local' && first === 'events' && posted) {
    redeliver(store.get('event', second))
    return { status: 202, text: 'Delivery started' }
  }
  return renderNotice(context(), 404, { title: 'notFound' })
}
