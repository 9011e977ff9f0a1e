import { PlainError } from '../terminal.ts'

/** The local stack is for test keys: with real ones in its environment somebody is about to charge real cards from a laptop. */
export function refuseLiveKeys(environment: NodeJS.ProcessEnv): void {
  const live = Object.entries(environment).find(([, value]) => /^(sk|rk)_live_/.test(value ?? ''))
  if (live) throw new PlainError(`${live[0]} holds a live key. The stack of one machine works only with its own stand-ins: take the variable away.`)
}
