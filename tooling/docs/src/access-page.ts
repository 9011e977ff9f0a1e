import { ACCESS, type AccessRule } from '@lectern/api/access'
import { OTHER_ROUTES } from '@lectern/api/other-routes'
import { REST_ROOT, routesOf } from '@lectern/api/rest/routes'
import { isScoped } from '@lectern/api/rest/scoped'
import { RATE_RULES, type RateRule } from '@lectern/cache/rate-limiter'
import { ROLES } from '@lectern/db/values'

import { MADE, table } from './table.ts'

/** Who may call what: the access table in words. */
export function accessPage(): string {
  const rows = Object.entries(ACCESS)
  const slices = [...new Set(rows.map(([name]) => name.split('.', 1)[0] ?? name))]
  return `${MADE}

# Who may call what

One row of \`packages/api/src/access.ts\` per procedure. The row admits callers before any input is looked at; what of it they may touch is checked by the
use case. A test tries every row as every role, by session, by token and while looking at the site as somebody else, on one's own and on another's things.

- **who**: everybody, everybody who is signed in, or the roles named.
- **of**: the rule of ownership. *own*: one's own things. *course*: a course that one teaches. *enrolment*: a course that one holds a live grant for. Admins pass
  where they are named.
- **token**: the scope that an API token needs, with the operation of the [outside API](rest-api.md). Without a scope no token gets there.
- **viewing**: an admin who looks at the site as somebody may read and not write; only what differs is named.

${slices.map((slice) => section(slice, rows)).join('\n\n')}

## Budgets

Counted per person, for guests per address. *read* and *write* are counted by each process for itself, the others across all servers.

${table(
  ['budget', 'calls', 'in', 'when the counter is away'],
  Object.entries(RATE_RULES).map(([name, rule]) => [
    name,
    `${rule.limit}`,
    duration(rule.windowSeconds),
    rule.whenAway === 'refuse' ? 'refused' : 'let through',
  ]),
)}

## Other paths

What the servers answer beside the procedures and the outside API.

${table(
  ['path', 'methods', 'server', 'who', 'what'],
  OTHER_ROUTES.map(({ path, methods, server, who, what }) => [`\`${path}\``, methods.join(', '), server, who, what]),
)}
`
}

function section(slice: string, rows: readonly [string, AccessRule][]): string {
  const own = rows.filter(([name]) => name.startsWith(`${slice}.`))
  return `## ${slice}\n\n${table(['procedure', 'type', 'who', 'of', 'token', 'budget', 'else'], own.map(row))}`
}

function row([name, rule]: readonly [string, AccessRule]): string[] {
  return [`\`${name}\``, rule.type === 'query' ? 'read' : 'write', audience(rule), rule.of ?? '', token(name, rule), budget(rule.rate), others(rule).join('; ')]
}

function audience({ who }: AccessRule): string {
  if (who === 'all') return 'everybody'
  return who === 'signed_in' ? 'signed in' : ROLES.filter((role) => who.includes(role)).join(', ')
}

function token(name: string, { scope }: AccessRule): string {
  if (scope === undefined || !isScoped(name)) return ''
  const routes = routesOf(name).map(({ method, path }) => `\`${method} ${REST_ROOT}${path}\``)
  return [`\`${scope}\``, ...routes].join('<br>')
}

function budget(rate: RateRule): string {
  const { limit, windowSeconds } = RATE_RULES[rate]
  return `${rate}: ${limit} in ${duration(windowSeconds)}`
}

function others(rule: AccessRule): string[] {
  const usual = rule.type === 'query' ? 'allowed' : 'refused'
  return [
    ...(rule.shared === true ? ['the same for every guest, kept for a second'] : []),
    ...(rule.idempotencyKey === 'required' ? ['needs an idempotency key'] : []),
    ...(rule.whileViewing !== undefined && rule.whileViewing !== usual ? [`viewing: ${rule.whileViewing}`] : []),
  ]
}

function duration(seconds: number): string {
  return seconds % 3600 === 0 ? `${seconds / 3600} h` : seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`
}
