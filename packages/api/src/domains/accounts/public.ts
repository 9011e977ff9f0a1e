/** What other slices may use of accounts. */
export { contractShares, keepAcceptance, policyStanding, policyTag } from './acceptances.ts'
export { explainTaken } from './taken.ts'
