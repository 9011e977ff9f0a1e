import { m } from '@lectern/i18n/messages'
import { failureOf } from '@lectern/client/failure'
import { errorMessage } from '@lectern/i18n/errors'
import CircleCheck from 'lucide-react/icons/circle-check'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import type { ReactNode } from 'react'

import { when } from '../../lib/time.ts'
import { auditVerdict, type useAuditCheck } from '../../parts/audit-check.tsx'
import { Code } from '../../parts/text.tsx'

/** What came of the last check; nothing before the first one. */
export function Verification({ result, error, checking }: ReturnType<typeof useAuditCheck>) {
  if (checking && result === undefined) return <Panel tone="quiet">{m.house_verifying()}</Panel>
  if (error !== null) {
    const { reason, details } = failureOf(error)
    return (
      <Panel tone="bad">
        <p className="font-medium">{m.house_not_verified()}</p>
        <p className="text-muted">{errorMessage(reason, details)}</p>
      </Panel>
    )
  }
  if (result === undefined) return null
  const sound = result.broken === null
  return (
    <Panel tone={sound ? 'good' : 'bad'}>
      <p className="font-medium">{auditVerdict(result)}</p>
      {!sound && <p>{m.house_broken_hint()}</p>}
      <p className="text-muted">{m.house_verified_at({ time: when(result.checkedAt) })}</p>
      {result.head !== null && (
        <p className="text-muted">
          {m.house_chain_end()} <Code>{result.head}</Code>
        </p>
      )}
    </Panel>
  )
}

const TONES = {
  quiet: 'border-line-strong bg-sunk',
  good: 'border-leaf bg-leaf-wash [&>svg]:text-leaf',
  bad: 'border-carmine bg-carmine-wash [&>svg]:text-carmine',
} as const

function Panel({ tone, children }: { tone: keyof typeof TONES; children: ReactNode }) {
  return (
    <div role={tone === 'bad' ? 'alert' : 'status'} className={`mb-4 flex items-start gap-3 border-s-3 px-4 py-3 text-sm ${TONES[tone]}`}>
      {tone === 'good' && <CircleCheck aria-hidden="true" className="mt-0.5 size-4 shrink-0" />}
      {tone === 'bad' && <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />}
      <div className="flex min-w-0 flex-col gap-0.5">{children}</div>
    </div>
  )
}
