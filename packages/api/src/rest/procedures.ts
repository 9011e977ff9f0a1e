import { z } from 'zod'

import { appRouter, createCaller } from '../roles.ts'
import type { Context } from '../trpc/context.ts'
import type { ScopedName } from './scoped.ts'

/** What a procedure takes; null when it takes nothing. */
export function inputOf(name: string): z.ZodType | null {
  const definition: unknown = Reflect.get(Object(Reflect.get(appRouter._def.procedures, name)), '_def')
  const inputs: unknown = Reflect.get(Object(definition), 'inputs')
  const first: unknown = Array.isArray(inputs) ? inputs[0] : undefined
  return first instanceof z.ZodType ? first : null
}

/** Calls a procedure as every other caller does: its row admits, its input is checked, its failures have one shape. */
export async function call(context: Context, name: ScopedName, input: unknown): Promise<unknown> {
  const [slice = '', procedure = ''] = name.split('.')
  const caller: unknown = Reflect.get(createCaller(context), slice)
  const run: unknown = typeof caller === 'function' ? Reflect.get(caller, procedure) : undefined
  if (typeof run !== 'function') throw new Error(`${name} can't be called`)
  return run(input)
}
