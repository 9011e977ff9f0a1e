import { router } from '../../trpc/init.ts'
import { guardedProcedure, openProcedure } from '../../trpc/procedure.ts'
import { jobsInput, retryJobInput } from './contract.ts'
import { getStatus } from './get-status.ts'
import { health } from './health.ts'
import { listJobs } from './list-jobs.ts'
import { retryJob } from './retry-job.ts'

export const systemSlice = router({
  health: openProcedure('system.health').query(({ ctx }) => health(ctx.deps)),
  status: guardedProcedure('system.status').query(({ ctx }) => getStatus(ctx)),
  jobs: guardedProcedure('system.jobs')
    .input(jobsInput)
    .query(({ ctx, input }) => listJobs(ctx, input)),
  retryJob: guardedProcedure('system.retryJob')
    .input(retryJobInput)
    .mutation(({ ctx, input }) => retryJob(ctx, input)),
})
