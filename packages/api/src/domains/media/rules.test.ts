import { expect, test } from 'vitest'

import type { ProbeResult } from '../../ports.ts'
import { isSameFile, verdictOn } from './rules.ts'

const video: ProbeResult = { kind: 'video', durationSeconds: 61.2, width: 854, height: 480, videoCodec: 'h264', audioCodec: 'aac', playable: true }

test('T3: the duration is what the file says, a started second counted', () => {
  expect(verdictOn(video)).toEqual({ state: 'ready', durationSeconds: 62, width: 854, height: 480 })
})

test.each<[string, ProbeResult, string]>([
  ['bytes that are no video', { kind: 'unreadable', reason: 'not_a_video' }, 'video_unreadable'],
  ['a codec that browsers do not play', { ...video, playable: false }, 'video_not_playable'],
  ['a video without length', { ...video, durationSeconds: 0 }, 'video_not_playable'],
])('T3: %s is rejected', (_, probed, reason) => {
  expect(verdictOn(probed)).toEqual({ state: 'rejected', reason })
})

test('T3: the file that is sent must be the one that was asked for', () => {
  const asked = { name: 'joins.mp4', size: 10, type: 'video/mp4' }
  expect(isSameFile(asked, { ...asked })).toBe(true)
  expect([{ name: 'x.mp4' }, { size: 11 }, { type: 'video/webm' }].some((change) => isSameFile(asked, { ...asked, ...change }))).toBe(false)
})
