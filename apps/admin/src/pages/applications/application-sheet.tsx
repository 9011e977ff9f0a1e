import type { ApplicationRow } from '@lectern/api/contracts/staff'
import { m } from '@lectern/i18n/messages'
import { Avatar } from '@lectern/ui/avatar'
import { Badge } from '@lectern/ui/badge'
import { Button } from '@lectern/ui/button'
import { Sheet } from '@lectern/ui/dialog'
import { Kbd } from '@lectern/ui/kbd'
import { Link } from '@tanstack/react-router'
import Check from 'lucide-react/icons/check'
import X from 'lucide-react/icons/x'

import { when } from '../../lib/time.ts'
import { Facts, Part } from '../../parts/facts.tsx'
import { rowElement } from '../../parts/row-element.ts'
import { useLastDefined } from '../../parts/use-last-defined.ts'
import { ApplicationStateBadge } from '../../words/application-state.tsx'
import { countryName } from '../../words/names.ts'

interface ApplicationSheetProps {
  application: ApplicationRow | undefined
  onDecide: (decision: 'approved' | 'rejected') => void
  onClose: () => void
}

/** One application with all that was written, and the decision. */
export function ApplicationSheet({ application, onDecide, onClose }: ApplicationSheetProps) {
  const shown = useLastDefined(application)
  return (
    <Sheet
      wide
      open={application !== undefined}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      returnFocus={() => (shown === undefined ? null : rowElement(shown.id))}
      title={shown === undefined ? m.people_applications() : <Applicant application={shown} />}
      footer={
        shown?.state === 'pending' && (
          <>
            <Button onClick={() => onDecide('rejected')}>
              <X aria-hidden="true" />
              {m.people_reject()}
              <KeyHint letter="r" />
            </Button>
            <Button kind="primary" onClick={() => onDecide('approved')}>
              <Check aria-hidden="true" />
              {m.people_approve()}
              <KeyHint letter="a" />
            </Button>
          </>
        )
      }
    >
      {shown !== undefined && <ApplicationFacts application={shown} />}
    </Sheet>
  )
}

function KeyHint({ letter }: { letter: string }) {
  return (
    <span aria-hidden="true" className="max-md:hidden">
      <Kbd>{letter}</Kbd>
    </span>
  )
}

function Applicant({ application: { user } }: { application: ApplicationRow }) {
  return (
    <span className="flex items-center gap-3">
      <Avatar name={user.name} src={user.picture} />
      <span className="min-w-0">
        <bdi className="block">{user.name}</bdi>
        <bdi className="block text-sm font-normal text-muted">{user.username}</bdi>
      </span>
    </span>
  )
}

function ApplicationFacts({ application }: { application: ApplicationRow }) {
  const { user, state, subject, motivation, sampleUrl, answer, createdAt, decidedAt, decidedBy } = application
  return (
    <div className="flex flex-col gap-8">
      <Facts
        facts={[
          { name: m.admin_col_status(), value: <ApplicationStateBadge state={state} /> },
          { name: m.admin_col_subject(), value: <bdi className="font-medium">{subject}</bdi> },
          { name: m.people_applied(), value: when(createdAt) },
          {
            name: m.admin_col_email(),
            value: (
              <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <a href={`mailto:${user.email}`} dir="ltr" className="link">
                  {user.email}
                </a>
                {user.emailVerified ? <Badge tone="leaf">{m.admin_person_verified()}</Badge> : <Badge tone="saffron">{m.admin_person_unverified()}</Badge>}
              </span>
            ),
          },
          { name: m.admin_col_country(), value: countryName(user.country) },
          { name: m.admin_col_joined(), value: when(user.joinedAt, 'date') },
          {
            name: m.people_account(),
            value: (
              <Link to="/people/$userId" params={{ userId: user.id }} className="link">
                {m.people_open_page()}
              </Link>
            ),
          },
        ]}
      />
      <Part title={m.people_motivation()}>
        <p dir="auto" className="max-w-measure pt-3 text-base whitespace-pre-line wrap-anywhere">
          {motivation}
        </p>
      </Part>
      {sampleUrl !== null && (
        <Part title={m.people_sample()}>
          <a href={sampleUrl} target="_blank" rel="noopener noreferrer nofollow" dir="ltr" className="mt-3 inline-block text-sm wrap-anywhere link">
            {sampleUrl}
          </a>
        </Part>
      )}
      {decidedAt !== null && (
        <Part title={m.people_decision()}>
          <Facts
            facts={[
              { name: m.people_decided_at(), value: when(decidedAt) },
              ...(decidedBy === null ? [] : [{ name: m.people_decided_by(), value: <bdi>{decidedBy}</bdi> }]),
            ]}
          />
          {answer !== null && (
            <p dir="auto" className="max-w-measure pt-3 whitespace-pre-line wrap-anywhere">
              {answer}
            </p>
          )}
        </Part>
      )}
    </div>
  )
}
