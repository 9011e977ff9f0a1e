import { describe, expect, it } from 'vitest'

import { createSpanRecorder, mergeSpans } from './span-recorder.ts'

/** Plays from `from` to `to` in the quarter seconds in which browsers report. */
function play(recorder: ReturnType<typeof createSpanRecorder>, from: number, to: number): void {
  for (let at = from; at <= to; at += 0.25) recorder.advance(at)
}

describe('L2: the spans that were really watched', () => {
  it('are whole seconds of what was played', () => {
    const recorder = createSpanRecorder()
    play(recorder, 0, 15)
    recorder.interrupt()
    expect(recorder.take()).toEqual([[0, 15]])
    expect(recorder.take()).toEqual([])
  })

  it('leave out what was jumped over', () => {
    const recorder = createSpanRecorder()
    play(recorder, 0, 10)
    play(recorder, 60, 70)
    recorder.interrupt()
    expect(recorder.take()).toEqual([
      [0, 10],
      [60, 70],
    ])
  })

  it('lose nothing between two hand-overs of one long span', () => {
    const recorder = createSpanRecorder()
    const taken = []
    for (let at = 0; at < 100; at += 0.25) {
      recorder.advance(at)
      if (at % 7.25 === 0) taken.push(...recorder.take())
    }
    recorder.interrupt()
    taken.push(...recorder.take())
    expect(mergeSpans(taken)).toEqual([[0, 100]])
  })

  it('follow somebody who goes back', () => {
    const recorder = createSpanRecorder()
    play(recorder, 20, 30)
    play(recorder, 5, 12)
    recorder.interrupt()
    expect(recorder.take()).toEqual([
      [5, 12],
      [20, 30],
    ])
  })

  it('count nothing while the video stands still', () => {
    const recorder = createSpanRecorder()
    for (let i = 0; i < 20; i++) recorder.advance(33.4)
    recorder.interrupt()
    expect(recorder.take()).toEqual([])
  })
})
