import type { Me } from '@lectern/api/contracts/accounts'

/**
 * Whether somebody who has just logged in is shown the payment policy before they go on (A5). Corporate trainees see nothing of money (C9), and whoever is
 * on the way to pay is asked there.
 */
export function owesAgreement(me: Pick<Me, 'role' | 'paymentPolicyAccepted' | 'viewing'>, next: string): boolean {
  return !me.paymentPolicyAccepted && me.role !== 'corporate_trainee' && me.viewing === null && !/^\/(checkout|welcome)(\/|\?|$)/.test(next)
}
