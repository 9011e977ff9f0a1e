import { expect, test } from 'vitest'

import { ACCESS } from '../../src/access.ts'
import { type JsonSchema, jsonSchemaOf, propertiesOf } from '../../src/rest/json-schema.ts'
import { inputOf } from '../../src/rest/procedures.ts'

/** Formats that bound what they describe. */
const BOUNDED = new Set(['uuid', 'date', 'date-time'])
const MOST_ITEMS = 200
const MOST_CHARACTERS = 600_000
/** What a caller can ask for at once. */
const LARGEST_PAGE = 200

/** Where an input may grow without end. */
function unbounded(schema: JsonSchema, path: string): string[] {
  if (schema.enum !== undefined || schema.const !== undefined) return []
  const choices = schema.anyOf ?? schema.oneOf
  if (choices !== undefined) return choices.flatMap((choice) => unbounded(choice, path))
  switch (schema.type) {
    case 'object':
      return schema.additionalProperties === undefined
        ? Object.entries(propertiesOf(schema)).flatMap(([name, inner]) => unbounded(inner, `${path}.${name}`))
        : [`${path}: any members`]
    case 'array': {
      const tuple = schema.prefixItems !== undefined
      const items = [schema.items, ...(schema.prefixItems ?? [])].flatMap((item) =>
        typeof item === 'object' && !Array.isArray(item) ? unbounded(item, `${path}[]`) : [],
      )
      return tuple || (schema.maxItems ?? Infinity) <= MOST_ITEMS ? items : [`${path}: any number of items`, ...items]
    }
    case 'string':
      return BOUNDED.has(schema.format ?? '') || (schema.maxLength ?? longest(schema.pattern)) <= MOST_CHARACTERS ? [] : [`${path}: a text of any length`]
    case 'integer':
    case 'number':
      return (schema.maximum ?? Infinity) < Number.MAX_SAFE_INTEGER ? [] : [`${path}: any number`]
    case 'boolean':
    case 'null':
      return []
    default:
      return [`${path}: anything`]
  }
}

/** The most characters that a pattern of ours lets pass: they begin and end, and repeat nothing without a limit. */
function longest(pattern: string | undefined): number {
  return pattern !== undefined && pattern.startsWith('^') && pattern.endsWith('$') && !/[*+]|\{\d+,\}/.test(pattern) ? 200 : Infinity
}

test('no input may grow without end: texts, lists, numbers and pages have a limit', () => {
  const schemas = Object.keys(ACCESS).flatMap((name) => {
    const input = inputOf(name)
    return input ? [{ name, schema: jsonSchemaOf(input) }] : []
  })
  expect(schemas.length).toBeGreaterThan(50)
  expect(schemas.flatMap(({ name, schema }) => unbounded(schema, name))).toEqual([])
  const pages = schemas.flatMap(({ name, schema }) => {
    const limit = propertiesOf(schema)['limit']
    return limit === undefined ? [] : [{ name, most: limit.maximum ?? Infinity }]
  })
  expect(pages.filter(({ most }) => most > LARGEST_PAGE)).toEqual([])
})
