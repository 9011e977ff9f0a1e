import { type JsonSchema, propertiesOf } from '@lectern/api/rest/json-schema'
import fc from 'fast-check'

import { cursors, hostile, hostileText, huge, strangeMembers } from './hostile.ts'

export interface InputOptions {
  /** Ids of things that are there. */
  ids: readonly string[]
  /** In a body there is room for large ones. */
  roomy: boolean
}

const DAYS = ['2026-01-31', '2026-02-29', '0000-01-01', '0001-01-01', '9999-12-31', '1969-12-31']

/**
 * Inputs of a procedure: mostly of the right shape with something wrong somewhere, so that they come as far as they can; now and then right ones, and
 * now and then something else altogether.
 */
export function inputOfShape(schema: JsonSchema | null, options: InputOptions): fc.Arbitrary<unknown> {
  if (schema === null) return fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: hostile })
  return fc.oneof({ weight: 9, arbitrary: shaped(schema, options) }, { weight: 1, arbitrary: hostile })
}

function shaped(schema: JsonSchema, options: InputOptions): fc.Arbitrary<unknown> {
  if (schema.enum !== undefined) return fc.constantFrom<unknown>(...schema.enum)
  if (schema.const !== undefined) return fc.constant(schema.const)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices !== undefined) return fc.oneof(...choices.map((choice) => shaped(choice, options)))
  switch (schema.type) {
    case 'object':
      return objectOf(schema, options)
    case 'array':
      return arrayOf(schema, options)
    case 'string':
      return textOf(schema, options)
    case 'integer':
    case 'number':
      return numberOf(schema)
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      return hostile
  }
}

function objectOf(schema: JsonSchema, options: InputOptions): fc.Arbitrary<unknown> {
  const members = Object.entries(propertiesOf(schema)).map(([name, inner]) => {
    const right = name === 'cursor' ? cursors : shaped(inner, options)
    const wrong = options.roomy ? fc.oneof({ weight: 9, arbitrary: hostile }, { weight: 1, arbitrary: huge }) : hostile
    return fc.oneof(
      { weight: 8, arbitrary: right.map((value): [string, unknown][] => [[name, value]]) },
      { weight: 1, arbitrary: wrong.map((value): [string, unknown][] => [[name, value]]) },
      { weight: 1, arbitrary: fc.constant<[string, unknown][]>([]) },
    )
  })
  return fc.tuple(...members, strangeMembers).map((lists) => Object.fromEntries(lists.flat()))
}

function arrayOf({ items, maxItems = 5 }: JsonSchema, options: InputOptions): fc.Arbitrary<unknown> {
  const item = typeof items === 'object' && !Array.isArray(items) ? shaped(items, options) : hostile
  return fc.oneof(
    { weight: 9, arbitrary: fc.array(item, { maxLength: 3 }) },
    { weight: 1, arbitrary: fc.array(item, { minLength: maxItems + 1, maxLength: maxItems + 1 }) },
  )
}

function textOf({ format, pattern, minLength = 0, maxLength = 100, contentEncoding }: JsonSchema, { ids }: InputOptions): fc.Arbitrary<unknown> {
  if (format === 'uuid') return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: fc.uuid() })
  if (format === 'date') return fc.constantFrom(...DAYS)
  if (format === 'date-time') return fc.constantFrom(...DAYS.map((day) => `${day}T23:59:59.999Z`))
  if (format === 'uri') return fc.constantFrom('https://a.example/?q=%00', 'https://[::1]/', 'javascript:alert(1)', 'data:text/html,x', 'https://é.example')
  if (contentEncoding === 'base64') return fc.oneof(fc.constantFrom('', 'AAAA', 'iVBORw0KGgo='), fc.uint8Array({ maxLength: 200 }).map(toBase64))
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern), { maxLength: Math.min(maxLength, 60) })
  const edge = fc.constantFrom(minLength, Math.min(maxLength, 2_000)).map((length) => 'é'.repeat(length))
  return fc.oneof({ weight: 4, arbitrary: hostileText }, { weight: 2, arbitrary: fc.lorem({ maxCount: 4 }) }, { weight: 1, arbitrary: edge })
}

function numberOf({ minimum = -1_000, maximum = 1_000, type }: JsonSchema): fc.Arbitrary<unknown> {
  const [min, max] = [Math.max(minimum, Number.MIN_SAFE_INTEGER), Math.min(maximum, Number.MAX_SAFE_INTEGER)]
  return fc.oneof(fc.constantFrom(min, max, min - 1, max + 1), type === 'integer' ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true }))
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}
