import type { UserDetail } from '@lectern/api/contracts/staff'
import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { Skeleton } from '@lectern/ui/skeleton'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'

import { api } from '../../data/api.ts'
import { useListing } from '../../data/listing.ts'
import { when } from '../../lib/time.ts'
import { CallError } from '../../parts/call-error.tsx'
import { Line, Nothing, Part } from '../../parts/facts.tsx'
import { actionName } from '../../words/audit.ts'
import { ChangeLine } from '../audit/change-list.tsx'
import { SubjectLink } from '../audit/subject-link.tsx'

interface PersonAuditProps {
  person: UserDetail
  byThem: boolean
  onSwitch: (byThem: boolean) => void
}

/** What staff did to a person; of an administrator also what they did themselves. */
export function PersonAudit({ person, byThem, onSwitch }: PersonAuditProps) {
  const mayAct = person.role === 'admin' || byThem
  const about = byThem ? { actorId: person.id } : { subjectId: person.id }
  const listing = useListing(
    useInfiniteQuery(api.staff.auditLog.infiniteQueryOptions(about, { getNextPageParam: (page) => page.next, placeholderData: keepPreviousData })),
  )
  return (
    <Part
      title={byThem ? m.people_audit_by_them() : m.people_audit_about_them()}
      aside={
        mayAct && (
          <Button size="sm" kind="quiet" onClick={() => onSwitch(!byThem)}>
            {byThem ? m.people_audit_show_about() : m.people_audit_show_by()}
          </Button>
        )
      }
    >
      {listing.loading && <Skeleton className="my-4 h-32 w-full" />}
      {!listing.loading && listing.error === null && listing.rows.length === 0 && <Nothing>{m.people_audit_nothing()}</Nothing>}
      <ul aria-busy={listing.stale || undefined} className={listing.stale ? 'opacity-60' : undefined}>
        {listing.rows.map((entry) => (
          <Line key={entry.seq} end={<span className="text-xs text-muted">{when(entry.at)}</span>}>
            <span className="flex flex-wrap items-baseline gap-x-2 [&>a]:py-0.5">
              <Link to="/audit" search={{ open: String(entry.seq), ...(byThem ? { who: person.id } : { subject: person.id }) }} className="font-medium link">
                {actionName(entry.action)}
              </Link>
              {byThem ? (
                <SubjectLink entry={entry} />
              ) : (
                <span className="text-muted">
                  <bdi>{entry.actor.name}</bdi>
                </span>
              )}
            </span>
            <ChangeLine entry={entry} />
          </Line>
        ))}
      </ul>
      {listing.error !== null && <CallError error={listing.error} onRetry={listing.retry} />}
      {listing.more !== null && listing.error === null && (
        <Button size="sm" onClick={listing.more} className="mt-3">
          {m.admin_more()}
        </Button>
      )}
    </Part>
  )
}
