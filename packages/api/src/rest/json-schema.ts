import { CURRENCIES } from '@lectern/kernel/currency'
import { currencySchema } from '@lectern/kernel/money-schema'
import { z } from 'zod'

export type JsonSchema = z.core.JSONSchema.JSONSchema

/** Told by their name; the patterns that zod adds are long and say nothing more. */
const FORMATS = new Set(['uuid', 'date', 'date-time'])

/** What may be sent, or is answered, as JSON Schema 2020-12. Objects stay open: a later version may answer more. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      if (zodSchema === currencySchema) Object.assign(jsonSchema, { type: 'string', enum: [...CURRENCIES] })
      if (jsonSchema.format !== undefined && FORMATS.has(jsonSchema.format)) delete jsonSchema.pattern
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
    },
  })
  return rest
}

/** The members of an object's schema. */
export function propertiesOf(schema: JsonSchema | null): Readonly<Record<string, JsonSchema>> {
  const properties = schema?.properties ?? {}
  return Object.fromEntries(Object.entries(properties).flatMap(([name, inner]) => (typeof inner === 'object' ? [[name, inner]] : [])))
}

/** The same without null, which only a body can say. */
export function withoutNull(schema: JsonSchema): JsonSchema {
  const kinds = schema.anyOf?.filter((kind) => kind.type !== 'null')
  if (kinds === undefined) return schema
  const { anyOf: _, ...rest } = schema
  const [only, ...more] = kinds
  return only !== undefined && more.length === 0 ? withoutNull({ ...only, ...rest }) : { ...rest, anyOf: kinds }
}

/** Every JSON type that a value of the schema may have. */
export function typesOf(schema: JsonSchema): ReadonlySet<string> {
  if (typeof schema.type === 'string') return new Set([schema.type])
  return new Set((schema.anyOf ?? []).flatMap((kind) => [...typesOf(kind)]))
}
