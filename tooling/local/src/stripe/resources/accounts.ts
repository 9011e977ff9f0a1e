import { child, type Form, metadataOf, requiredText, text } from '../api/form.ts'
import { randomToken, stripeId } from '../state/ids.ts'
import type { Account } from '../state/objects.ts'
import { type Call, type World } from '../state/world.ts'

/** What an express account has to give before it is paid. */
const REQUIRED = ['business_profile.url', 'external_account', 'tos_acceptance.date']

export function createAccount(world: World, { params }: Call): Account {
  const type = text(params, 'type')
  return world.store.put({
    id: stripeId('acct', 16),
    object: 'account',
    created: world.now(),
    metadata: metadataOf(params),
    type: type === 'standard' || type === 'custom' ? type : 'express',
    country: text(params, 'country') ?? 'US',
    email: text(params, 'email') ?? null,
    default_currency: text(params, 'default_currency') ?? 'usd',
    business_type: null,
    charges_enabled: false,
    payouts_enabled: false,
    details_submitted: false,
    capabilities: requestedCapabilities(params),
    requirements: {
      currently_due: [...REQUIRED],
      eventually_due: [...REQUIRED],
      past_due: [],
      pending_verification: [],
      disabled_reason: 'requirements.past_due',
      current_deadline: null,
    },
    internal: { link: null },
  })
}

function requestedCapabilities(params: Form): Account['capabilities'] {
  const names = Object.keys(child(params, 'capabilities') ?? {})
  return Object.fromEntries((names.length > 0 ? names : ['card_payments', 'transfers']).map((name) => [name, 'inactive'] as const))
}

export function createAccountLink(world: World, { params }: Call) {
  const account = world.store.get('account', text(params, 'account'))
  account.internal.link = { returnUrl: requiredText(params, 'return_url'), refreshUrl: requiredText(params, 'refresh_url') }
  world.store.put(account)
  return {
    object: 'account_link' as const,
    created: world.now(),
    expires_at: world.now() + 300,
    url: `${world.origin}/setup/e/${account.id}/${randomToken(12)}`,
  }
}

export function createLoginLink(world: World, accountId: string) {
  return { object: 'login_link' as const, created: world.now(), url: `${world.origin}/express/${world.store.get('account', accountId).id}` }
}

/** Onboarding is finished: the account may be charged for and paid. Returns where the browser goes next. */
export function finishOnboarding(world: World, account: Account): string {
  account.charges_enabled = true
  account.payouts_enabled = true
  account.details_submitted = true
  account.capabilities = Object.fromEntries(Object.keys(account.capabilities).map((name) => [name, 'active'] as const))
  account.requirements = { ...account.requirements, currently_due: [], eventually_due: [], disabled_reason: null }
  world.store.put(account)
  world.emit('account.updated', account)
  return account.internal.link?.returnUrl ?? `${world.origin}/express/${account.id}`
}
