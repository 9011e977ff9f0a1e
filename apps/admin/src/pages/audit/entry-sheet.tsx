import type { AuditRow } from '@lectern/api/contracts/staff'
import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import { Sheet } from '@lectern/ui/dialog'
import { Link } from '@tanstack/react-router'

import { when } from '../../lib/time.ts'
import { Facts, Part } from '../../parts/facts.tsx'
import { rowElement } from '../../parts/row-element.ts'
import { Code } from '../../parts/text.tsx'
import { useLastDefined } from '../../parts/use-last-defined.ts'
import { actionName } from '../../words/audit.ts'
import { ChangeTable } from './change-list.tsx'
import { SubjectLink } from './subject-link.tsx'

/** Everything about one entry, beside the log. */
export function EntrySheet({ entry, onClose }: { entry: AuditRow | undefined; onClose: () => void }) {
  const shown = useLastDefined(entry)
  return (
    <Sheet
      wide
      open={entry !== undefined}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      returnFocus={() => (shown === undefined ? null : rowElement(String(shown.seq)))}
      title={shown === undefined ? m.house_nav_audit() : actionName(shown.action)}
      description={shown === undefined ? undefined : m.house_entry_number({ number: formatNumber(shown.seq, getLocale()), time: when(shown.at) })}
    >
      {shown !== undefined && <EntryFacts entry={shown} />}
    </Sheet>
  )
}

function EntryFacts({ entry }: { entry: AuditRow }) {
  return (
    <div className="flex flex-col gap-8">
      <Facts
        facts={[
          {
            name: m.house_col_who(),
            value: (
              <span className="flex flex-wrap items-center justify-between gap-x-4">
                <Link to="/people/$userId" params={{ userId: entry.actor.id }} className="link">
                  <bdi>{entry.actor.name}</bdi>
                </Link>
                <Link to="/audit" search={{ who: entry.actor.id }} className="text-xs link">
                  {m.house_all_by()}
                </Link>
              </span>
            ),
          },
          ...(entry.asUser === null
            ? []
            : [
                {
                  name: m.house_col_as(),
                  value: (
                    <Link to="/people/$userId" params={{ userId: entry.asUser.id }} className="link">
                      <bdi>{entry.asUser.name}</bdi>
                    </Link>
                  ),
                },
              ]),
          {
            name: m.house_col_subject(),
            value: (
              <span className="flex flex-wrap items-center justify-between gap-x-4">
                <SubjectLink entry={entry} />
                <Link to="/audit" search={{ subject: entry.subject.id }} className="text-xs link">
                  {m.house_all_about()}
                </Link>
              </span>
            ),
          },
          { name: m.house_col_when(), value: <time dateTime={entry.at}>{when(entry.at)}</time> },
        ]}
      />
      <Part title={m.house_what_changed()}>
        <ChangeTable entry={entry} />
        <details className="mt-3 text-sm">
          <summary className="text-muted hover:text-ink">{m.house_as_written()}</summary>
          <pre dir="ltr" className="mt-2 rounded-md bg-sunk p-4 font-mono text-xs wrap-anywhere whitespace-pre-wrap">
            {JSON.stringify({ before: entry.before, after: entry.after }, null, 2)}
          </pre>
        </details>
      </Part>
      <Part title={m.house_proof()}>
        <Facts
          facts={[
            { name: m.house_hash(), value: <Code>{entry.hash}</Code> },
            { name: m.house_request(), value: <Code>{entry.requestId}</Code> },
            { name: m.house_col_moment(), value: <Code>{entry.at}</Code> },
          ]}
        />
      </Part>
    </div>
  )
}
