import { ruleOf } from '@lectern/api/access'
import { freeFieldsOf } from '@lectern/api/rest/input'
import { problemSchema } from '@lectern/api/rest/problem'
import { OPERATIONS, takesBody } from '@lectern/api/rest/routes'
import { isErrorReason } from '@lectern/i18n/errors'
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { startWorld, type World } from '../world.ts'
import { found, hiddenValues } from '../world/secrets.ts'
import { hostileText, toJson } from './hostile.ts'
import { inputOfShape } from './input.ts'

const TRIES = Number(process.env['LECTERN_TRIES'] ?? 12)
const SEED = Number(process.env['LECTERN_SEED'] ?? 20_261_124)
const LONGEST_ADDRESS = 12_000

/** An address can't say half of a surrogate pair; what can't be written is left out. */
const written = (text: string) => encodeURIComponent(text.toWellFormed())

function requests({ people, course, draft, orderId }: World, { name, route }: (typeof OPERATIONS)[number]): fc.Arbitrary<{ path: string; body: unknown }> {
  const ids = [people.stranger.id, course.id, course.textId, draft.id, draft.sectionId, draft.lessonId, orderId]
  const fields = { type: 'object' as const, properties: { ...freeFieldsOf(name, route) } }
  const params = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...ids, course.slug) }, { weight: 1, arbitrary: hostileText }), {
    minLength: 4,
    maxLength: 4,
  })
  return fc.tuple(params, inputOfShape(fields, { ids, roomy: takesBody(route) })).map(([given, input]) => {
    let next = 0
    const path = route.path.replaceAll(/\{\w+\}/g, () => written(given[next++] ?? '') || 'x')
    if (takesBody(route)) return { path, body: input }
    const query = Object.entries(Object(input)).map(
      ([field, value]) => `${written(field)}=${written(typeof value === 'string' ? value : (toJson(value) ?? ''))}`,
    )
    return { path: query.length === 0 ? path : `${path}?${query.join('&')}`, body: undefined }
  })
}

test('whatever a program sends to whichever operation of the outside API, it is answered, or refused as a problem', { timeout: 120_000 }, async () => {
  const noLimits = { take: () => Promise.resolve({ allowed: true as const }), forgive: () => Promise.resolve() }
  const world = await startWorld({ limits: noLimits })
  const hidden = await hiddenValues(world.app.databases)
  const tokens = { instructor: await world.people.instructor.token(), admin: await world.people.admin.token(), trainee: await world.people.trainee.token() }
  const faults: string[] = []
  for (const operation of OPERATIONS) {
    const { who } = ruleOf(operation.name)
    const caller = !Array.isArray(who) || who.includes('trainee') ? 'trainee' : who.includes('admin') ? 'admin' : 'instructor'
    for (const { path, body } of fc.sample(requests(world, operation), { numRuns: TRIES, seed: SEED })) {
      if (path.length > LONGEST_ADDRESS) continue
      const json = toJson(body)
      const response = await fetch(`${world.origin}/api/v1${path}`, {
        method: operation.route.method,
        headers: { authorization: `Bearer ${tokens[caller]}`, 'content-type': 'application/json' },
        ...(takesBody(operation.route) && { body: json ?? '' }),
      })
      const text = await response.text()
      const said = found(text, hidden)
      const problem = response.ok ? null : problemSchema.safeParse(JSON.parse(text))
      const well = said.length === 0 && response.status < 500 && (problem === null || (problem.success && isErrorReason(problem.data.reason)))
      if (!well)
        faults.push(`${operation.name} ${response.status} ${said.join(', ')} ${text.slice(0, 150)} (sent ${path.slice(0, 200)} ${json?.slice(0, 200)})`)
    }
  }
  expect(faults).toEqual([])
})
