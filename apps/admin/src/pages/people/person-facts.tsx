import type { UserDetail } from '@lectern/api/contracts/staff'
import { formatNumber, formatRelative } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import { Badge } from '@lectern/ui/badge'
import { Link } from '@tanstack/react-router'

import { when } from '../../lib/time.ts'
import { Facts } from '../../parts/facts.tsx'
import { ApplicationStateBadge } from '../../words/application-state.tsx'
import { countryName, languageName } from '../../words/names.ts'
import { RoleBadge } from '../../words/role.tsx'
import { AccountState } from './account-state.tsx'

/** What is known about a person at a glance. */
export function PersonFacts({ person }: { person: UserDetail }) {
  const locale = getLocale()
  return (
    <Facts
      facts={[
        {
          name: m.admin_col_role(),
          value: (
            <span className="flex flex-wrap gap-1.5">
              <RoleBadge role={person.role} />
              <AccountState person={{ ...person, emailVerified: true }} />
            </span>
          ),
        },
        {
          name: m.admin_col_email(),
          value: (
            <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <a href={`mailto:${person.email}`} dir="ltr" className="link">
                {person.email}
              </a>
              {person.emailVerified ? <Badge tone="leaf">{m.admin_person_verified()}</Badge> : <Badge tone="saffron">{m.admin_person_unverified()}</Badge>}
            </span>
          ),
        },
        { name: m.admin_col_country(), value: countryName(person.country) },
        { name: m.admin_col_language(), value: languageName(person.locale) },
        { name: m.admin_col_joined(), value: when(person.createdAt) },
        {
          name: m.people_last_seen(),
          value:
            person.lastSeenAt === null ? (
              m.people_never()
            ) : (
              <span title={when(person.lastSeenAt)}>{formatRelative(person.lastSeenAt, locale, new Date())}</span>
            ),
        },
        { name: m.admin_person_sessions(), value: <span className="figures">{formatNumber(person.sessions, locale)}</span> },
        ...(person.application === null
          ? []
          : [
              {
                name: m.people_application(),
                value: (
                  <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
                    <ApplicationStateBadge state={person.application.state} />
                    <Link
                      to="/applications"
                      search={{ open: person.application.id, ...(person.application.state !== 'pending' && { state: person.application.state }) }}
                      className="link"
                    >
                      {when(person.application.createdAt, 'date')}
                    </Link>
                  </span>
                ),
              },
            ]),
      ]}
    />
  )
}
