import { createHash } from 'node:crypto'
import { createServer } from 'node:http'

import postgres from 'postgres'

/** node:http and postgres.js doing by hand what accounts.me does: the session with its person, then the person with what they accepted. */
const primary = postgres(process.env['CORE_DATABASE_URL'] ?? '', { max: 10 })
const replica = postgres(process.env['CORE_REPLICA_URLS'] ?? '', { max: 10 })

createServer(async (request, response) => {
  const token = /lectern_session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? ''
  const id = createHash('sha256').update(token).digest('hex')
  const [session] = await primary`
    select s.user_id, s.expires_at, u.role, u.name, u.username, u.email, u.email_verified_at, u.locale, u.country, u.currency, u.suspended_at
    from sessions s join users u on u.id = s.user_id where s.id = ${id}`
  const [me] = session
    ? await replica`
        select u.id, u.name, u.username, u.email, u.email_verified_at, u.role, u.locale, u.country, u.currency, u.title, u.biography,
          exists (select 1 from policy_acceptances a where a.user_id = u.id and a.kind = 'payment_and_refund'
            and a.version = (select max(version) from policies where kind = 'payment_and_refund' and in_force)) as payment_policy_accepted,
          exists (select 1 from policy_acceptances a where a.user_id = u.id and a.kind = 'instructor_contract'
            and a.version = (select max(version) from policies where kind = 'instructor_contract' and in_force)) as contract_accepted
        from users u where u.id = ${session['user_id']}`
    : []
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ result: { data: me ?? null } }))
}).listen(Number(process.env['PORT']), '127.0.0.1')
