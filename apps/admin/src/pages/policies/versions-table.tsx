import type { PolicyHistory, PolicyVersion } from '@lectern/api/contracts/staff'
import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import { Badge } from '@lectern/ui/badge'
import { Link } from '@tanstack/react-router'

import { when } from '../../lib/time.ts'
import { Nothing } from '../../parts/facts.tsx'
import { formatBasisPoints } from '../../words/percent.ts'
import { beforeOf } from './versions.ts'

/** Every version with who published it and how many have accepted it; each leads to its text and to what it changed. */
export function VersionsTable({ history }: { history: PolicyHistory }) {
  const locale = getLocale()
  const shares = history.kind === 'instructor_contract'
  if (history.versions.length === 0) return <Nothing>{m.house_no_versions()}</Nothing>
  return (
    <table className="w-full text-sm">
      <caption className="sr-only">{m.house_versions()}</caption>
      <thead className="text-muted max-md:sr-only">
        <tr className="h-9 border-b border-line-strong [&>th]:pe-4 [&>th]:text-start [&>th]:font-medium">
          <th scope="col">{m.house_field_version()}</th>
          <th scope="col">{m.house_published()}</th>
          <th scope="col">{m.house_col_who()}</th>
          <th scope="col">{m.house_change_note()}</th>
          {shares && (
            <th scope="col" className="text-end!">
              {m.house_field_share()}
            </th>
          )}
          <th scope="col" className="text-end!">
            {m.house_acceptances()}
          </th>
          <th scope="col">
            <span className="sr-only">{m.house_compare()}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {history.versions.map((version) => (
          <tr key={version.version} className="border-b border-line max-md:grid max-md:grid-cols-[1fr_auto] max-md:gap-x-4 max-md:py-2.5 md:h-11 [&>*]:pe-4">
            <th scope="row" className="text-start font-medium whitespace-nowrap md:w-44">
              <Link to="/policies/$kind" params={{ kind: history.kind }} search={{ version: version.version }} className="me-2 link figures">
                {m.house_version_number({ number: formatNumber(version.version, locale) })}
              </Link>
              {version.inForce && <Badge tone="leaf">{m.house_in_force()}</Badge>}
            </th>
            <td className="whitespace-nowrap text-muted max-md:text-end md:w-32">{when(version.publishedAt, 'date')}</td>
            <td className={`max-md:text-muted md:w-44 ${version.publishedBy === null ? 'max-md:hidden' : 'max-md:col-span-2'}`}>
              {version.publishedBy === null ? <span className="text-muted">–</span> : <bdi>{version.publishedBy.name}</bdi>}
            </td>
            <td className={version.changeNote === null ? 'max-md:hidden' : 'max-md:col-span-2'}>
              <bdi className="wrap-anywhere">{version.changeNote ?? <span className="text-muted">–</span>}</bdi>
            </td>
            {shares && (
              <td className="figures max-md:col-span-2 max-md:text-muted md:w-32 md:text-end">
                <span className="md:hidden">{m.house_field_share()}: </span>
                {version.platformShareBasisPoints === null ? '–' : formatBasisPoints(version.platformShareBasisPoints, locale)}
              </td>
            )}
            <td className="figures max-md:text-muted md:w-28 md:text-end">
              <span className="md:hidden">{m.house_acceptances()}: </span>
              {formatNumber(version.acceptances, locale)}
            </td>
            <td className="pe-0! text-end md:w-36">
              <CompareLink history={history} version={version} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function CompareLink({ history, version }: { history: PolicyHistory; version: PolicyVersion }) {
  const before = beforeOf(history, version.version)
  if (before === undefined) return null
  return (
    <Link
      to="/policies/$kind"
      params={{ kind: history.kind }}
      search={{ version: version.version, against: before.version }}
      className="text-xs whitespace-nowrap link"
    >
      {m.house_what_changed()}
    </Link>
  )
}
