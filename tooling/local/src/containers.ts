import { createServer, connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'

import { listen } from './lib/listen.ts'
import { startMail } from './mail/mail.ts'
import { createGateway } from './redis/gateway.ts'
import { RespClient } from './redis/resp-client.ts'
import { startLocalStripe } from './stripe/start.ts'
import { startLocalUploadThing } from './uploadthing/start.ts'

/** The program of the container `stand-ins` (docker-compose.yml): the gateway before a real Redis, the inbox, and both stand-ins, reachable from outside. */
const setting = (name: string): string => {
  const value = process.env[name]
  if (value === undefined || value === '') throw new Error(`${name} is not set`)
  return value
}
const port = (name: string) => Number(setting(name))
const dir = setting('STATE_DIR')
const redis = new URL(setting('REDIS_URL'))

await listen(createGateway(new RespClient({ host: redis.hostname, port: Number(redis.port || 6379) }), setting('REDIS_TOKEN')), port('REDIS_PORT'))
await startMail({ dir: join(dir, 'mail'), port: port('MAIL_PORT'), smtpPort: port('SMTP_PORT') })
await startLocalStripe({
  dir: join(dir, 'stripe'),
  port: port('STRIPE_PORT'),
  origin: setting('STRIPE_ORIGIN'),
  secretKey: setting('STRIPE_SECRET_KEY'),
  webhook: { url: setting('STRIPE_WEBHOOK_URL'), secret: setting('STRIPE_WEBHOOK_SECRET') },
})
await startLocalUploadThing({
  dir: join(dir, 'uploadthing'),
  port: port('UPLOADTHING_PORT'),
  origin: setting('UPLOADTHING_ORIGIN'),
  apiKey: setting('UPLOADTHING_API_KEY'),
  appId: setting('UPLOADTHING_APP_ID'),
})
for (const name of ['REDIS_PORT', 'MAIL_PORT', 'SMTP_PORT', 'STRIPE_PORT', 'UPLOADTHING_PORT']) expose(port(name))
console.log('The stand-ins are ready')

/** The services listen on this machine only; here the machine is the container, so its network addresses forward to them. */
function expose(number: number): void {
  const outside = Object.values(networkInterfaces()).flatMap((addresses) => (addresses ?? []).filter(({ internal, family }) => !internal && family === 'IPv4'))
  for (const { address } of outside) {
    createServer((client) => {
      const service = connect(number, '127.0.0.1')
      client.pipe(service).pipe(client)
      for (const end of [client, service]) end.on('error', () => [client, service].forEach((socket) => socket.destroy()))
    }).listen(number, address)
  }
}
