import type { PolicyHistory, PolicyVersion } from '@lectern/api/contracts/staff'
import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import { Button } from '@lectern/ui/button'
import { Dialog } from '@lectern/ui/dialog'
import { DiffView } from '@lectern/ui/diff-view'

import { formatBasisPoints, readPercent } from '../../words/percent.ts'
import { policyName } from '../../words/policies.ts'
import type { PolicyDraft } from './draft.ts'
import { TwoLanguages } from './two-languages.tsx'

interface PublishDialogProps {
  kind: PolicyHistory['kind']
  draft: PolicyDraft
  inForce: PolicyVersion | undefined
  open: boolean
  busy: boolean
  onOpenChange: (open: boolean) => void
  onConfirm: () => void
}

const ASKED = {
  payment_and_refund: (count, countText) => m.house_asked_buyers({ count, countText }),
  instructor_contract: (count, countText) => m.house_asked_instructors({ count, countText }),
} as const satisfies Record<PolicyHistory['kind'], (count: number, countText: string) => string>

/** The last look before a version holds: whom it asks again, and all that it changes. */
export function PublishDialog({ kind, draft, inForce, open, busy, onOpenChange, onConfirm }: PublishDialogProps) {
  const locale = getLocale()
  const count = inForce?.acceptances ?? 0
  const share = readPercent(draft.share)
  const was = inForce?.platformShareBasisPoints ?? null
  return (
    <Dialog
      wide
      title={m.house_publish_title({ name: policyName(kind) ?? kind, number: formatNumber((inForce?.version ?? 0) + 1, locale) })}
      open={open}
      onOpenChange={onOpenChange}
      footer={
        <>
          <Button kind="quiet" onClick={() => onOpenChange(false)}>
            {m.house_write_on()}
          </Button>
          <Button kind="primary" busy={busy} onClick={onConfirm}>
            {m.house_publish()}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-2 text-sm">
        <p>{m.house_publish_hint()}</p>
        <p className="font-medium">{count === 0 ? m.house_asked_nobody() : ASKED[kind](count, formatNumber(count, locale))}</p>
        {'basisPoints' in share && was !== null && share.basisPoints !== was && (
          <p>{m.house_share_changed({ before: formatBasisPoints(was, locale), after: formatBasisPoints(share.basisPoints, locale) })}</p>
        )}
      </div>
      {inForce !== undefined && (
        <div className="mt-5">
          <TwoLanguages>{(each) => <DiffView before={inForce.body[each]} after={draft.body[each]} locale={each} />}</TwoLanguages>
        </div>
      )}
    </Dialog>
  )
}
