import { failureOf } from '@lectern/client/failure'
import { errorMessage } from '@lectern/i18n/errors'
import { m } from '@lectern/i18n/messages'
import { useEffect, useRef } from 'react'

import type { BulkProgress } from '../lib/portions.ts'
import type { BulkTask } from './bulk-task.ts'

/** What was done, and for each of the others why it wasn't. */
export function BulkResult({ task, progress: { done, refused, left, error } }: { task: BulkTask; progress: BulkProgress }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  const names = new Map(task.subjects.map(({ id, name }) => [id, name]))
  return (
    <div ref={box} role="alert" tabIndex={-1} className="flex flex-col gap-4 outline-none">
      {done.length > 0 && <p className="border-s-3 border-leaf bg-leaf-wash px-4 py-3">{task.done(done.length)}</p>}
      {refused.length > 0 && (
        <div className="border-s-3 border-carmine bg-carmine-wash px-4 py-3">
          <p className="font-medium">{m.people_refused({ count: refused.length })}</p>
          <ul className="mt-1 flex flex-col">
            {refused.map(({ id, reason }) => (
              <li key={id} className="border-t border-line py-1.5 text-sm first:border-t-0">
                <bdi className="font-medium">{names.get(id)}</bdi>
                <span className="block text-muted">{errorMessage(reason)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {left.length > 0 && (
        <div className="border-s-3 border-saffron bg-saffron-wash px-4 py-3">
          <p className="font-medium">{m.people_left({ count: left.length })}</p>
          <p className="text-sm">{errorMessage(failureOf(error).reason, failureOf(error).details)}</p>
        </div>
      )}
    </div>
  )
}
