import type { JobRow } from '@lectern/api/contracts/system'
import { failureOf } from '@lectern/client/failure'
import { errorMessage } from '@lectern/i18n/errors'
import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import { showToast } from '@lectern/ui/toast'
import { useMutation } from '@tanstack/react-query'

import { api, client, queryClient } from '../../data/api.ts'

export interface RetryOutcome {
  done: string[]
  refused: { id: string; error: unknown }[]
}

/** Gives failed jobs one more try, one after another; a job that can't have it doesn't keep it from the others. */
export function useRetryJobs(onSettled: (outcome: RetryOutcome) => void) {
  return useMutation({
    async mutationFn(jobs: readonly JobRow[]): Promise<RetryOutcome> {
      const outcome: RetryOutcome = { done: [], refused: [] }
      for (const { id, partition, queue } of jobs) {
        try {
          await client.system.retryJob.mutate({ partition, queue, jobId: id })
          outcome.done.push(id)
        } catch (error) {
          outcome.refused.push({ id, error })
        }
      }
      return outcome
    },
    async onSuccess(outcome) {
      tell(outcome)
      onSettled(outcome)
      await queryClient.invalidateQueries(api.system.pathFilter())
    },
  })
}

function tell({ done, refused }: RetryOutcome): void {
  const locale = getLocale()
  if (done.length > 0) showToast({ title: m.house_jobs_retried({ count: done.length, countText: formatNumber(done.length, locale) }), tone: 'good' })
  const [first] = refused
  if (first === undefined) return
  const { reason, details } = failureOf(first.error)
  // Somebody else, or the worker, was faster.
  const why = reason === 'not_found' ? m.house_job_no_longer_failed() : errorMessage(reason, details)
  showToast({ title: m.house_jobs_not_retried({ count: refused.length, countText: formatNumber(refused.length, locale) }), description: why, tone: 'bad' })
}
