import { isDecline, TEST_CARDS, type TestCard } from '../cards.ts'
import { formatAmount } from '../money.ts'
import type { CheckoutSession } from '../state/objects.ts'
import { type Field, grouped, type Problems, type Typed } from './checkout-form.ts'
import { CHECKOUT_SCRIPT } from './checkout-script.ts'
import { html, Html } from './html.ts'
import { type PageContext, type PageReply, renderPage } from './layout.ts'
import { formatLocale, say, type Word } from './words.ts'

const ARROW = new Html('<svg viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.6"><path d="M13 8H3M7 4 3 8l4 4"/></svg>')

/** The payment page: what is bought beside the card form, with what was typed and what is wrong with it. */
export function renderCheckout(context: PageContext, session: CheckoutSession, typed: Typed, problems: Problems, status: number): PageReply {
  const { locale, merchant } = context
  const amount = formatAmount(session.amount_total, session.currency, formatLocale(locale))
  return renderPage(context, {
    status,
    title: say(locale, 'payAmount', { amount }),
    script: CHECKOUT_SCRIPT,
    body: html`<main class="split">
      <section class="order">
        <div class="column">
          ${session.cancel_url && html`<a class="back" href="${session.cancel_url}">${ARROW}${say(locale, 'back', { merchant })}</a>`}
          <p class="payee">${say(locale, 'payTo', { merchant })}</p>
          <h1 class="amount">${amount}</h1>
          ${renderLines(context, session)}
        </div>
      </section>
      <section class="form">
        <div class="column">
          <form method="post" novalidate>
            ${problems.form && html`<div class="alert" role="alert">${say(locale, problems.form)}</div>`}
            <fieldset>
              <legend>${say(locale, 'contact')}</legend>
              ${renderField(context, 'email', typed, problems, 'type="email" autocomplete="email" inputmode="email"', session.customer_email !== null)}
            </fieldset>
            ${session.amount_total > 0 && renderCardFields(context, typed, problems)}
            <button class="primary">${session.amount_total > 0 ? say(locale, 'payAmount', { amount }) : say(locale, 'pay')}</button>
            ${session.amount_total > 0 && renderTestCards(context)}
          </form>
        </div>
      </section>
    </main>`,
  })
}

function renderLines({ locale }: PageContext, session: CheckoutSession): Html {
  const money = (amount: number) => formatAmount(amount, session.currency, formatLocale(locale))
  const discount = session.total_details.amount_discount
  const lines = session.internal.items.map(
    (item) =>
      html`<li>
        <span>${item.description}${item.quantity > 1 && html`<small>${say(locale, 'quantity', { count: String(item.quantity) })}</small>`}</span
        ><span class="price">${money(item.amount_subtotal)}</span>
      </li>`,
  )
  return html`<ul class="lines">
      ${lines}${discount > 0 && html`<li><span>${say(locale, 'discount')}</span><span class="price">−${money(discount)}</span></li>`}
    </ul>
    <div class="sum"><span>${say(locale, 'total')}</span><b>${money(session.amount_total)}</b></div>`
}

function renderCardFields(context: PageContext, typed: Typed, problems: Problems): Html {
  return html`<fieldset>
    <legend>${say(context.locale, 'card')}</legend>
    ${renderField(context, 'number', { ...typed, number: grouped(typed.number) || typed.number }, problems, 'inputmode="numeric" autocomplete="cc-number" placeholder="1234 1234 1234 1234"')}
    <div class="pair">
      ${renderField(context, 'exp', typed, problems, `inputmode="numeric" autocomplete="cc-exp" placeholder="${say(context.locale, 'expHint')}"`)}${renderField(context, 'cvc', typed, problems, 'inputmode="numeric" autocomplete="cc-csc" placeholder="123" maxlength="4"')}
    </div>
    ${renderField(context, 'name', typed, problems, 'autocomplete="cc-name"')}
  </fieldset>`
}

/** `attributes` are ours, never a person's words. */
function renderField({ locale }: PageContext, field: Field, typed: Typed, problems: Problems, attributes: string, locked = false): Html {
  const problem = problems[field]
  const firstProblem = Object.keys(problems)[0] === field
  return html`<div class="field">
    <label for="${field}">${say(locale, field)}${field === 'name' && ` (${say(locale, 'optional')})`}</label>
    <input
      id="${field}"
      name="${field}"
      class="${field === 'name' ? '' : 'latin'}"
      value="${typed[field]}"
      ${new Html(attributes)}${locked && new Html(' readonly')}${problem && new Html(` aria-invalid="true" aria-describedby="${field}-error"`)}${firstProblem && new Html(' autofocus')}
    />
    ${problem && html`<p class="error" id="${field}-error" role="alert">${say(locale, problem)}</p>`}
  </div>`
}

function renderTestCards({ locale }: PageContext): Html {
  const cards = TEST_CARDS.map(
    (card) =>
      html`<button name="fill" value="${card.number}" formnovalidate type="submit">
        <code>${grouped(card.number)}</code><span>${say(locale, wordOf(card))}</span>
      </button>`,
  )
  return html`<div class="cards">
    <h2>${say(locale, 'testCards')}</h2>
    <p>${say(locale, 'testCardsHint')}</p>
    ${cards}
  </div>`
}

function wordOf({ behaviour }: TestCard): Word {
  if (!isDecline(behaviour)) return ({ paid: 'cardPaid', authentication: 'cardAuthentication', disputed: 'cardDisputed' } as const)[behaviour]
  switch (behaviour.declineCode) {
    case 'insufficient_funds':
      return 'cardInsufficient'
    case 'expired_card':
      return 'cardExpired'
    case 'incorrect_cvc':
      return 'cardCvc'
    case 'processing_error':
      return 'cardProcessing'
    default:
      return 'cardDeclined'
  }
}
