import { expect, test } from 'vitest'

import { createSemaphore } from './semaphore.ts'

test('so many at once, so many waiting in order, the rest refused', async () => {
  const slot = createSemaphore(2, 1)
  const gate = Promise.withResolvers<void>()
  let running = 0
  let most = 0
  const work = async () => {
    most = Math.max(most, ++running)
    await gate.promise
    running--
  }
  const accepted = [slot(work), slot(work), slot(work)]
  await expect(slot(work)).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED', reason: 'busy' })
  gate.resolve()
  await Promise.all(accepted)
  expect(most).toBe(2)
  await expect(slot(async () => 'free again')).resolves.toBe('free again')
})

test('a work that fails gives its slot back', async () => {
  const slot = createSemaphore(1, 0)
  await expect(slot(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await expect(slot(async () => 1)).resolves.toBe(1)
})
