import { initTRPC } from '@trpc/server'

import type { ProcedureName } from '../access.ts'
import type { Context } from './context.ts'
import { shapeOf } from './errors.ts'

export interface Meta {
  /** Its row in the access table. */
  name: ProcedureName
}

/** The one tRPC instance. No transformer: the wire is plain JSON (ISO 8601 strings, money as minor units in a string). */
export const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    errorFormatter({ shape, error }) {
      const ours = shapeOf(error)
      return { message: ours.reason, code: shape.code, data: { code: shape.data.code, httpStatus: shape.data.httpStatus, ...ours } }
    },
  })

export const router = t.router
export const mergeRouters = t.mergeRouters
export const createCallerFactory = t.createCallerFactory
