import { z } from 'zod'

import { ruleOf } from '../access.ts'
import { appRouter } from '../roles.ts'
import type { Context } from '../trpc/context.ts'
import type { ScopedName } from './scoped.ts'

/** What a procedure takes; null when it takes nothing. */
export function inputOf(name: string): z.ZodType | null {
  const definition: unknown = Reflect.get(Object(Reflect.get(appRouter._def.procedures, name)), '_def')
  const inputs: unknown = Reflect.get(Object(definition), 'inputs')
  const first: unknown = Array.isArray(inputs) ? inputs[0] : undefined
  return first instanceof z.ZodType ? first : null
}

/**
 * Calls a procedure as every other caller does: its row admits, its input is checked, its failures have one shape. The input is read only once the caller
 * has been admitted.
 */
export async function call(ctx: Context, name: ScopedName, read: () => Promise<unknown>): Promise<unknown> {
  const procedure: unknown = Reflect.get(appRouter._def.procedures, name)
  if (typeof procedure !== 'function') throw new Error(`${name} can't be called`)
  let input: Promise<unknown> | null = null
  const getRawInput = () => (input ??= read())
  return procedure({ ctx, path: name, type: ruleOf(name).type, getRawInput, signal: undefined, batchIndex: 0 })
}
