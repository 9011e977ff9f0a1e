import type { AssetView } from '@lectern/api/contracts/media'
import { describe, expect, it } from 'vitest'

import { continues, interruptedUpload, uploadedPercent } from './resume-match.ts'

const asset = (part: Partial<AssetView>): AssetView => ({
  id: 'a',
  courseId: 'c',
  lessonId: 'l',
  state: 'expected',
  fileName: 'one.mp4',
  size: 100,
  lastModified: 7,
  durationSeconds: null,
  width: null,
  height: null,
  rejectedReason: null,
  captionLanguages: [],
  createdAt: '2026-01-01T00:00:00.000Z',
  ...part,
})

describe('T3: an interrupted upload', () => {
  it('is found for its own place, the newest first', () => {
    const uploads = [asset({ id: 'old' }), asset({ id: 'new', createdAt: '2026-02-01T00:00:00.000Z' }), asset({ id: 'preview', lessonId: null })]
    expect(interruptedUpload(uploads, 'l')?.id).toBe('new')
    expect(interruptedUpload(uploads, null)?.id).toBe('preview')
    expect(interruptedUpload(uploads, 'other')).toBeNull()
  })

  it('is not one that has arrived', () => {
    expect(interruptedUpload([asset({ state: 'uploaded' }), asset({ state: 'ready' })], 'l')).toBeNull()
  })

  it('goes on only with the same file', () => {
    expect(continues(asset({}), { name: 'one.mp4', size: 100, lastModified: 7 })).toBe(true)
    expect(continues(asset({}), { name: 'one.mp4', size: 101, lastModified: 7 })).toBe(false)
    expect(continues(asset({}), { name: 'one.mp4', size: 100, lastModified: 8 })).toBe(false)
  })

  it('never says 100 % too early', () => {
    expect(uploadedPercent(999, 1000)).toBe(99)
    expect(uploadedPercent(1000, 1000)).toBe(100)
    expect(uploadedPercent(0, 0)).toBe(0)
  })
})
