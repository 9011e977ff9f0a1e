import { finishOnboarding } from '../resources/accounts.ts'
import type { Account } from '../state/objects.ts'
import type { World } from '../state/world.ts'
import { html } from './html.ts'
import { type PageContext, type PageReply, renderPage } from './layout.ts'

/** Express onboarding in one press. English only, as it stands for Stripe's own long form. */
export function showOnboarding(context: PageContext, account: Account): PageReply {
  return renderPage(context, {
    title: 'Payouts',
    body: html`<main class="single">
      <div class="column">
        <h1>Set up payouts</h1>
        <p>This page stands for Stripe's onboarding of ${account.email ?? account.id}.</p>
        <form method="post"><button class="primary">Submit test details</button></form>
      </div>
    </main>`,
  })
}

export function submitOnboarding(world: World, account: Account): PageReply {
  return { redirect: finishOnboarding(world, account) }
}

export function showDashboard(context: PageContext, account: Account): PageReply {
  return renderPage(context, {
    title: 'Express',
    body: html`<main class="single">
      <div class="column">
        <h1>${account.email ?? account.id}</h1>
        <p>Charges ${account.charges_enabled ? 'on' : 'off'}, payouts ${account.payouts_enabled ? 'on' : 'off'}.</p>
      </div>
    </main>`,
  })
}
