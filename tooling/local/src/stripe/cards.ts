/** Stripe's documented test cards, as far as they matter to a shop. */
export interface TestCard {
  number: string
  brand: 'visa' | 'mastercard' | 'amex'
  behaviour: 'paid' | 'authentication' | 'disputed' | Decline
}

interface Decline {
  code: string
  declineCode: string
  message: string
}

const declined = (code: string, declineCode: string, message: string): Decline => ({ code, declineCode, message })

export const TEST_CARDS: readonly TestCard[] = [
  { number: '4242424242424242', brand: 'visa', behaviour: 'paid' },
  { number: '5555555555554444', brand: 'mastercard', behaviour: 'paid' },
  { number: '378282246310005', brand: 'amex', behaviour: 'paid' },
  { number: '4000002500003155', brand: 'visa', behaviour: 'authentication' },
  { number: '4000002760003184', brand: 'visa', behaviour: 'authentication' },
  { number: '4000000000000259', brand: 'visa', behaviour: 'disputed' },
  { number: '4000000000000002', brand: 'visa', behaviour: declined('card_declined', 'generic_decline', 'Your card was declined.') },
  { number: '4000000000009995', brand: 'visa', behaviour: declined('card_declined', 'insufficient_funds', 'Your card has insufficient funds.') },
  { number: '4000000000000069', brand: 'visa', behaviour: declined('expired_card', 'expired_card', 'Your card has expired.') },
  { number: '4000000000000127', brand: 'visa', behaviour: declined('incorrect_cvc', 'incorrect_cvc', "Your card's security code is incorrect.") },
  {
    number: '4000000000000119',
    brand: 'visa',
    behaviour: declined('processing_error', 'processing_error', 'An error occurred while processing your card. Try again in a little bit.'),
  },
]

/** The ready-made PaymentMethods of Stripe's test mode. */
export const TEST_PAYMENT_METHODS: Readonly<Record<string, string>> = {
  pm_card_visa: '4242424242424242',
  pm_card_mastercard: '5555555555554444',
  pm_card_chargeDeclined: '4000000000000002',
  pm_card_visa_chargeDeclined: '4000000000000002',
  pm_card_chargeDeclinedInsufficientFunds: '4000000000009995',
  pm_card_authenticationRequired: '4000002500003155',
  pm_card_createDispute: '4000000000000259',
}

export function findCard(number: string): TestCard | undefined {
  return TEST_CARDS.find((card) => card.number === number)
}

export function isDecline(behaviour: TestCard['behaviour']): behaviour is Decline {
  return typeof behaviour === 'object'
}
