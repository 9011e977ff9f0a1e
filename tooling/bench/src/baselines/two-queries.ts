import { createHash } from 'node:crypto'
import { createServer } from 'node:http'

import postgres from 'postgres'

/** node:http and postgres.js doing by hand what the measured procedure does: the session with its person, then the person's API tokens. */
const primary = postgres(process.env['CORE_DATABASE_URL'] ?? '', { max: 10 })
const replica = postgres(process.env['CORE_REPLICA_URLS'] ?? '', { max: 10 })

createServer(async (request, response) => {
  const token = /lectern_session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? ''
  const id = createHash('sha256').update(token).digest('hex')
  const [person] = await primary`
    select u.id, u.role, u.name, u.email, s.expires_at from sessions s join users u on u.id = s.user_id where s.id = ${id} and s.expires_at > now()`
  const tokens = person ? await replica`select id, name, scopes, created_at, expires_at, last_used_at from api_tokens where user_id = ${person['id']} order by created_at desc` : []
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ result: { data: tokens } }))
}).listen(Number(process.env['PORT']), '127.0.0.1')
