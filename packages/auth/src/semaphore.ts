import { DomainError } from '@lectern/kernel/errors'

/** Runs at most `atOnce` works at a time and lets `mayWait` wait; refuses the rest with LIMIT_EXCEEDED `busy`. */
export function createSemaphore(atOnce: number, mayWait: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let running = 0

  async function enter(): Promise<void> {
    if (running < atOnce) {
      running++
      return
    }
    if (waiting.length >= mayWait) throw new DomainError('LIMIT_EXCEEDED', 'busy', { retryAfterSeconds: 2 })
    const { promise, resolve } = Promise.withResolvers<void>()
    waiting.push(resolve)
    await promise
  }

  /** A slot goes straight to who waits longest. */
  function leave(): void {
    const next = waiting.shift()
    if (next) next()
    else running--
  }

  return async (work) => {
    await enter()
    try {
      return await work()
    } finally {
      leave()
    }
  }
}
