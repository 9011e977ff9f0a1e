import { m } from '@lectern/i18n/messages'

/** Why a card was declined, as far as the bank says. */
export function declineWord(code: string | null): string {
  switch (code) {
    case 'insufficient_funds':
      return m.checkout_decline_insufficient_funds()
    case 'expired_card':
      return m.checkout_decline_expired_card()
    case 'incorrect_cvc':
    case 'invalid_cvc':
      return m.checkout_decline_incorrect_cvc()
    case 'authentication_required':
    case 'payment_intent_authentication_failure':
      return m.checkout_decline_authentication()
    default:
      return m.checkout_decline_other()
  }
}
