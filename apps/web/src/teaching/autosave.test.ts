import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { createAutosave } from './autosave.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('autosave', () => {
  it('saves the latest text after a rest', async () => {
    const saved: string[] = []
    const autosave = createAutosave(async (text: string) => saved.push(text))
    autosave.change('a')
    autosave.change('ab')
    expect(autosave.state().phase).toBe('unsaved')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(saved).toEqual(['ab'])
    expect(autosave.state().phase).toBe('saved')
  })

  it('saves one after the other, and what was typed meanwhile too', async () => {
    const saved: string[] = []
    let finish = () => {}
    const autosave = createAutosave(async (text: string) => {
      await new Promise<void>((resolve) => {
        finish = resolve
      })
      saved.push(text)
    })
    autosave.change('first')
    const flushed = autosave.flush()
    autosave.change('second')
    finish()
    await vi.advanceTimersByTimeAsync(0)
    finish()
    await flushed
    expect(saved).toEqual(['first', 'second'])
    expect(autosave.state().phase).toBe('saved')
  })

  it('keeps and retries what the network did not take', async () => {
    let online = false
    const saved: string[] = []
    const autosave = createAutosave(async (text: string) => {
      if (!online) throw new Error('no line')
      saved.push(text)
    })
    autosave.change('kept')
    await autosave.flush()
    expect(autosave.state()).toMatchObject({ phase: 'failed', failure: { reason: 'network' } })
    online = true
    await vi.advanceTimersByTimeAsync(5_000)
    expect(saved).toEqual(['kept'])
    expect(autosave.state().phase).toBe('saved')
  })
})
