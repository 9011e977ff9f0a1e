import { accountsSlice } from './domains/accounts/router.ts'
import { catalogSlice } from './domains/catalog/router.ts'
import { learningSlice } from './domains/learning/router.ts'
import { mediaSlice } from './domains/media/router.ts'
import { paymentsSlice } from './domains/payments/router.ts'
import { staffSlice } from './domains/staff/router.ts'
import { systemSlice } from './domains/system/router.ts'
import { teachingSlice } from './domains/teaching/router.ts'
import { createCallerFactory, mergeRouters, router } from './trpc/init.ts'

/** Everything that isn't media or money. */
export const coreRouter = router({
  accounts: accountsSlice,
  catalog: catalogSlice,
  learning: learningSlice,
  staff: staffSlice,
  system: systemSlice,
  teaching: teachingSlice,
})

export const mediaRouter = router({
  media: mediaSlice,
})

export const paymentsRouter = router({
  payments: paymentsSlice,
})

/** All three: the client's type, the tests' caller and the one-process server. */
export const appRouter = mergeRouters(coreRouter, mediaRouter, paymentsRouter)

export const createCaller = createCallerFactory(appRouter)

export type CoreRouter = typeof coreRouter
export type MediaRouter = typeof mediaRouter
export type PaymentsRouter = typeof paymentsRouter
export type AppRouter = typeof appRouter
