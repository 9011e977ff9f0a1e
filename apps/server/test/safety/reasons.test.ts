import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { isErrorReason } from '@lectern/i18n/errors'
import { expect, test } from 'vitest'

const PACKAGES = fileURLToPath(new URL('../../../../packages/', import.meta.url))
/** Where refusals are written: domain errors, and the words of a contract's schema. */
const WRITTEN = [/new DomainError\(\s*'\w+',\s*'(?<reason>\w+)'/g, /\berror: '(?<reason>\w+)'/g]

function reasonsIn(folder: string): { reason: string; file: string }[] {
  return readdirSync(join(PACKAGES, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('.test.'))
    .flatMap((file) => {
      const text = readFileSync(join(PACKAGES, folder, file), 'utf8')
      return WRITTEN.flatMap((pattern) => [...text.matchAll(pattern)].map(({ groups }) => ({ reason: groups?.['reason'] ?? '', file })))
    })
}

test('every refusal has a sentence in both languages', () => {
  const reasons = ['api/src/domains', 'api/src/trpc', 'api/src/rest', 'kernel/src'].flatMap(reasonsIn)
  expect(reasons.length).toBeGreaterThan(150)
  const silent = reasons.filter(({ reason }) => !isErrorReason(reason)).map(({ reason, file }) => `${file}: ${reason}`)
  expect([...new Set(silent)]).toEqual([])
})
