import type { PolicyHistory, PolicyVersion } from '@lectern/api/contracts/staff'
import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import { Badge } from '@lectern/ui/badge'
import { buttonClasses } from '@lectern/ui/button-classes'
import { DiffView } from '@lectern/ui/diff-view'
import { Select } from '@lectern/ui/text-field'
import { getRouteApi, Link } from '@tanstack/react-router'
import FilePlus from 'lucide-react/icons/file-plus'

import type { PolicySearch } from '../../filters/policy.ts'
import { useTrail } from '../../frame/trail.ts'
import { when } from '../../lib/time.ts'
import { Nothing } from '../../parts/facts.tsx'
import { Markdown } from '../../parts/markdown.tsx'
import { formatBasisPoints } from '../../words/percent.ts'
import { policyName } from '../../words/policies.ts'
import { PolicyFrame } from './policy-frame.tsx'
import { TwoLanguages } from './two-languages.tsx'
import { usePolicy } from './use-policy.ts'
import { inForceOf, inOrder, versionOf } from './versions.ts'

const route = getRouteApi('/console/policies/$kind')

/** One version of a policy in both languages, or what differs between two. */
export function PolicyPage() {
  const { kind } = route.useParams()
  const policy = usePolicy(kind)
  useTrail([{ name: policyName(kind) ?? m.house_no_policy() }])
  return <PolicyFrame policy={policy}>{(history) => <OnePolicy history={history} />}</PolicyFrame>
}

function OnePolicy({ history }: { history: PolicyHistory }) {
  const search = route.useSearch()
  const version = versionOf(history, search.version) ?? inForceOf(history)
  if (version === undefined) return <Nothing>{m.house_no_versions()}</Nothing>
  const against = search.against === version.version ? undefined : versionOf(history, search.against)
  return (
    <div className="flex max-w-[76rem] flex-col gap-6">
      <Choices history={history} version={version} against={against} />
      {against === undefined ? <About version={version} /> : <Compared one={against} other={version} />}
    </div>
  )
}

function Choices({ history, version, against }: { history: PolicyHistory; version: PolicyVersion; against: PolicyVersion | undefined }) {
  const navigate = route.useNavigate()
  const go = (search: PolicySearch) => void navigate({ search, replace: true, resetScroll: false })
  const options = history.versions.map((each) => ({
    value: String(each.version),
    label: each.inForce ? `${numberOf(each)} · ${m.house_in_force()}` : numberOf(each),
  }))
  return (
    <div className="flex flex-wrap items-end gap-3">
      <Select
        label={m.house_field_version()}
        value={String(version.version)}
        options={options}
        onChange={(event) => go({ version: Number(event.currentTarget.value), against: against?.version })}
        frameClassName="w-56 max-sm:w-full"
      />
      <Select
        label={m.house_compare_with()}
        placeholder={m.house_compare_nothing()}
        value={against === undefined ? '' : String(against.version)}
        options={options.filter(({ value }) => value !== String(version.version))}
        onChange={(event) => go({ version: version.version, against: event.currentTarget.value === '' ? undefined : Number(event.currentTarget.value) })}
        frameClassName="w-56 max-sm:w-full"
      />
      <Link to="/policies/$kind/new" params={{ kind: history.kind }} className={buttonClasses('secondary', 'md', 'sm:ms-auto')}>
        <FilePlus aria-hidden="true" />
        {m.house_new_version()}
      </Link>
    </div>
  )
}

const numberOf = ({ version }: PolicyVersion) => m.house_version_number({ number: formatNumber(version, getLocale()) })

function About({ version }: { version: PolicyVersion }) {
  const locale = getLocale()
  const { platformShareBasisPoints: share } = version
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-1 border-y border-line py-2.5 text-sm text-muted">
        {version.inForce && <Badge tone="leaf">{m.house_in_force()}</Badge>}
        <span>
          {version.publishedBy === null
            ? m.house_published_at({ time: when(version.publishedAt) })
            : m.house_published_by({ time: when(version.publishedAt), name: `\u2068${version.publishedBy.name}\u2069` })}
        </span>
        <span className="figures">{m.house_accepted_count({ count: version.acceptances, countText: formatNumber(version.acceptances, locale) })}</span>
        {share !== null && <span>{m.house_share_fact({ share: formatBasisPoints(share, locale) })}</span>}
        {version.changeNote !== null && <q className="w-full text-ink">{version.changeNote}</q>}
      </div>
      <TwoLanguages>{(each) => <Markdown source={version.body[each]} locale={each} />}</TwoLanguages>
    </>
  )
}

function Compared({ one, other }: { one: PolicyVersion; other: PolicyVersion }) {
  const [older, newer] = inOrder(one, other)
  const locale = getLocale()
  const [was, is] = [older.platformShareBasisPoints, newer.platformShareBasisPoints]
  return (
    <>
      <p className="border-y border-line py-2.5 text-sm text-muted">
        {m.house_compared({ older: formatNumber(older.version, locale), newer: formatNumber(newer.version, locale) })}{' '}
        {was !== is && was !== null && is !== null && (
          <span className="text-ink">{m.house_share_changed({ before: formatBasisPoints(was, locale), after: formatBasisPoints(is, locale) })}</span>
        )}
      </p>
      <TwoLanguages>{(each) => <DiffView before={older.body[each]} after={newer.body[each]} locale={each} />}</TwoLanguages>
    </>
  )
}
