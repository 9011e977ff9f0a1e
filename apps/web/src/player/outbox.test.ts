import { describe, expect, it } from 'vitest'

import { createOutbox, type Delivery, type PendingWatch, type Shelf } from './outbox.ts'

function shelf(): Shelf & { texts: Map<string, string> } {
  const texts = new Map<string, string>()
  return {
    texts,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, value) => void texts.set(key, value),
    removeItem: (key) => void texts.delete(key),
  }
}

const watch = (spans: PendingWatch['spans'], positionSeconds = 0): PendingWatch => ({ lessonId: 'lesson', spans, positionSeconds })

describe('L3: the outbox of the player', () => {
  it('keeps what could not be delivered, also over a reload', async () => {
    const storage = shelf()
    let answer: Delivery = 'later'
    const delivered: PendingWatch[] = []
    const open = () =>
      createOutbox(storage, 'me', async (one) => {
        if (answer === 'done') delivered.push(one)
        return answer
      })

    open().add(watch([[0, 10]], 10))
    await open().flush()
    open().add(watch([[10, 20]], 20))
    expect(open().pending()).toEqual([watch([[0, 20]], 20)])

    answer = 'done'
    await open().flush()
    expect(delivered).toEqual([watch([[0, 20]], 20)])
    expect(open().pending()).toEqual([])
    expect(storage.texts.size).toBe(0)
  })

  it('keeps what was watched while a delivery was under way', async () => {
    const storage = shelf()
    const outbox = createOutbox(storage, 'me', async () => {
      outbox.add(watch([[10, 15]], 15))
      return 'done'
    })
    outbox.add(watch([[0, 10]], 10))
    await outbox.flush()
    expect(outbox.pending()).toEqual([watch([[10, 15]], 15)])
  })

  it('sends many spans in several turns', async () => {
    const sizes: number[] = []
    const outbox = createOutbox(shelf(), 'me', async ({ spans }) => {
      sizes.push(spans.length)
      return 'done'
    })
    outbox.add(watch(Array.from({ length: 60 }, (_, i) => [i * 10, i * 10 + 5])))
    await outbox.flush()
    await outbox.flush()
    expect(sizes).toEqual([50, 10])
    expect(outbox.pending()).toEqual([])
  })

  it('forgets what the server will never take', async () => {
    const outbox = createOutbox(shelf(), 'me', async () => 'refused')
    outbox.add(watch([[0, 5]]))
    await outbox.flush()
    expect(outbox.pending()).toEqual([])
  })

  it('survives nonsense in the storage', () => {
    const storage = shelf()
    storage.setItem('lectern.watched.me', '[{"lessonId":1},{"lessonId":"x","spans":[[0]],"positionSeconds":0}]')
    expect(createOutbox(storage, 'me', async () => 'done').pending()).toEqual([])
    storage.setItem('lectern.watched.me', '{')
    expect(createOutbox(storage, 'me', async () => 'done').pending()).toEqual([])
  })
})
