import type { Quote } from '@lectern/api/contracts/payments'
import { errorMessage } from '@lectern/i18n/errors'
import { formatMoney } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { Checkbox } from '@lectern/ui/choice'
import { Link, useNavigate, useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'

import type { ShownPolicy } from '../../api/policy.ts'
import { useAction } from '../../api/use-action.ts'
import { useMe, useServices } from '../../api/use-services.ts'
import { newKey } from '../../lib/mutation-key.ts'
import { PolicyText } from '../account/policy-text.tsx'
import { Modal } from '../layout/modal.tsx'
import { OrderLines } from './order-lines.tsx'

interface CheckoutFormProps {
  courseId: string
  quote: Quote
  policy: ShownPolicy
}

/** What is bought, for how much, under which policy, and one button. The card is entered on the processor's own page. */
export function CheckoutForm({ courseId, quote, policy }: CheckoutFormProps) {
  const { api, locale } = useServices()
  const me = useMe()
  const router = useRouter()
  const navigate = useNavigate()
  const [accepted, setAccepted] = useState(false)
  const [refused, setRefused] = useState(false)
  const [leaving, setLeaving] = useState(false)
  const text = useRef<HTMLDialogElement>(null)
  // The same press repeated by a shaky network is one order; another price is another order.
  const [key, setKey] = useState(newKey)
  const [shown] = useState(quote.total)
  const priceChanged = shown.amount !== quote.total.amount || shown.currency !== quote.total.currency
  const needsPolicy = quote.obstacle === 'policy_not_accepted' || (quote.obstacle === 'email_not_verified' && !(me?.paymentPolicyAccepted ?? false))
  const free = quote.total.amount === '0'
  const total = formatMoney(quote.total, locale)

  const checkout = useAction(
    () =>
      api.payments.checkout.mutate({ courseIds: [courseId], total: quote.total, ...(needsPolicy ? { acceptPolicyVersion: quote.policyVersion } : {}) }, key),
    async (result) => {
      if (result.next === 'pay') {
        setLeaving(true)
        window.location.assign(result.url)
      } else {
        await router.invalidate()
        await navigate({ to: '/checkout/result', search: { order: result.orderId } })
      }
    },
  )
  const reason = checkout.failure?.reason
  useEffect(() => {
    if (reason === undefined) return
    // A refused order may be tried again under a new key; one whose fate is unknown must keep its own.
    if (reason !== 'network' && reason !== 'unavailable' && reason !== 'checkout_unavailable') setKey(newKey())
    if (reason === 'quote_changed' || reason === 'policy_changed') void router.invalidate()
  }, [reason, router])
  useEffect(() => {
    // Coming back with the browser's own button shows this page as it was left.
    const back = (event: PageTransitionEvent) => {
      if (event.persisted) setLeaving(false)
    }
    window.addEventListener('pageshow', back)
    return () => window.removeEventListener('pageshow', back)
  }, [])

  if (quote.obstacle === 'email_not_verified') {
    return (
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <OrderLines lines={quote.lines} total={quote.total} />
        <section className="grid content-start gap-4 rounded-lg border border-line bg-raised p-6">
          <h2 className="text-lg font-semibold">{m.checkout_verify_first()}</h2>
          <p>{m.checkout_verify_text({ email: me?.email ?? '' })}</p>
          <Link to="/verify-email" search={{ next: `/checkout?course=${courseId}` }} className="link">
            {m.account_verify_banner_link()}
          </Link>
        </section>
      </div>
    )
  }

  return (
    <form
      noValidate
      className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]"
      onSubmit={(event) => {
        event.preventDefault()
        if (needsPolicy && !accepted) {
          setRefused(true)
          event.currentTarget.querySelector<HTMLElement>('[name=policy]')?.focus()
          return
        }
        void checkout.start()
      }}
    >
      <OrderLines lines={quote.lines} total={quote.total} />
      <section className="grid content-start gap-5 rounded-lg border border-line bg-raised p-6">
        {priceChanged && (
          <p role="status" className="border-s-4 border-saffron bg-saffron-wash px-4 py-2 text-sm">
            {m.checkout_new_total({ total })}
          </p>
        )}
        {needsPolicy && (
          <div className="grid gap-2">
            <Checkbox
              name="policy"
              label={m.checkout_policy_accept()}
              checked={accepted}
              onChange={(event) => {
                setAccepted(event.currentTarget.checked)
                setRefused(false)
              }}
              {...(refused ? { error: m.checkout_policy_needed() } : {})}
            />
            <button type="button" className="link justify-self-start ps-7 text-sm" onClick={() => text.current?.showModal()}>
              {m.checkout_policy_read()}
            </button>
          </div>
        )}
        {checkout.failure !== null && (
          <div role="alert" className="border-s-4 border-carmine bg-carmine-wash px-4 py-3 text-sm">
            <p>{errorMessage(checkout.failure.reason, checkout.failure.details)}</p>
            <p className="mt-1 text-muted">{m.checkout_kept()}</p>
          </div>
        )}
        <Button type="submit" kind="primary" size="lg" className="w-full" busy={checkout.pending || leaving}>
          {checkout.pending || leaving ? m.checkout_paying() : free ? m.checkout_open_free() : m.checkout_pay({ total })}
        </Button>
        {!free && <p className="text-sm text-muted">{m.checkout_by_stripe()}</p>}
      </section>
      <Modal
        ref={text}
        title={m.account_policy_payment()}
        footer={
          <Button
            kind="primary"
            onClick={() => {
              setAccepted(true)
              setRefused(false)
              text.current?.close()
            }}
          >
            {m.account_policy_accept()}
          </Button>
        }
      >
        <PolicyText policy={policy} html={policy.html} />
      </Modal>
    </form>
  )
}
