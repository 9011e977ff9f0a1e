import type { UserDetail } from '@lectern/api/contracts/staff'
import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import { Notice } from '@lectern/ui/states'

import { when } from '../../lib/time.ts'
import { Line, Nothing, Part } from '../../parts/facts.tsx'
import { Code } from '../../parts/text.tsx'
import { PersonFacts } from './person-facts.tsx'

/** The account, what its owner says of themselves, and what they have agreed to. */
export function PersonOverview({ person }: { person: UserDetail }) {
  return (
    <div className="flex flex-col gap-8">
      {person.erased && <Notice tone="lapis">{m.people_erased_notice()}</Notice>}
      {person.deletionDueAt !== null && <Notice>{m.people_leaving_notice({ day: when(person.deletionDueAt, 'date') })}</Notice>}
      <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-2">
        <Part title={m.people_part_account()}>
          <PersonFacts person={person} />
          <p className="pt-3 text-muted">
            <Code>{person.id}</Code>
          </p>
        </Part>
        <div className="flex min-w-0 flex-col gap-10">
          <Part title={m.people_part_policies()}>
            {person.acceptances.length === 0 && <Nothing>{m.people_no_policies()}</Nothing>}
            <ul>
              {person.acceptances.map(({ kind, version, acceptedAt }) => (
                <Line key={`${kind} ${version}`} end={<span className="text-muted">{when(acceptedAt)}</span>}>
                  {kind === 'instructor_contract' ? m.people_policy_contract() : m.people_policy_payment()}{' '}
                  <span className="text-muted figures">{m.people_version({ number: formatNumber(version, getLocale()) })}</span>
                </Line>
              ))}
            </ul>
          </Part>
          <Part title={m.people_part_profile()}>
            <Profile person={person} />
          </Part>
        </div>
      </div>
    </div>
  )
}

function Profile({ person: { title, biography, socialLinks } }: { person: UserDetail }) {
  if (title === null && biography === null && socialLinks.length === 0) return <Nothing>{m.people_no_profile()}</Nothing>
  return (
    <div className="flex max-w-measure flex-col gap-2 pt-3 text-sm">
      {title !== null && (
        <p dir="auto" className="font-medium">
          {title}
        </p>
      )}
      {biography !== null && (
        <p dir="auto" className="whitespace-pre-line wrap-anywhere">
          {biography}
        </p>
      )}
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {socialLinks.map(({ label, url }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noopener noreferrer" className="link">
              <bdi>{label}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
