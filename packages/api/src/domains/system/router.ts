import { router } from '../../trpc/init.ts'
import { openProcedure } from '../../trpc/procedure.ts'
import { health } from './health.ts'

export const systemRouter = router({
  health: openProcedure('system.health').query(({ ctx }) => health(ctx.deps)),
})
