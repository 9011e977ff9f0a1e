import { expect, test } from 'vitest'

import { versionsOf } from './versions.ts'

const by = { id: 'a', name: 'Mona' }

test('S6: each version with what it took the place of, newest first, down to the default', () => {
  const versions = versionsOf({
    key: 'platform_share',
    version: 3,
    value: { basisPoints: 1500 },
    history: [
      { version: 3, value: { basisPoints: 1500 }, changedBy: by, changedAt: '2026-11-03T10:00:00Z' },
      { version: 2, value: { basisPoints: 2500 }, changedBy: by, changedAt: '2026-11-02T10:00:00Z' },
      { version: 1, value: { basisPoints: 1500 }, changedBy: by, changedAt: '2026-11-01T10:00:00Z' },
    ],
  })
  expect(versions.map(({ version, setting, before, sameAsNow }) => [version, setting.value, before?.value ?? null, sameAsNow])).toEqual([
    [3, { basisPoints: 1500 }, { basisPoints: 2500 }, true],
    [2, { basisPoints: 2500 }, { basisPoints: 1500 }, false],
    [1, { basisPoints: 1500 }, { basisPoints: 2000 }, true],
    [0, { basisPoints: 2000 }, null, false],
  ])
  expect(versions.at(-1)?.change).toBeNull()
})

test('a setting that nobody has changed is its default', () => {
  expect(versionsOf({ key: 'sign_up', version: 0, value: { open: true }, history: [] })).toMatchObject([{ version: 0, before: null, sameAsNow: true }])
})
