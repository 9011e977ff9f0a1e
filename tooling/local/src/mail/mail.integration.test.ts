import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { createTransport } from 'nodemailer'
import { afterEach, beforeEach, expect, it } from 'vitest'

import type { Mail, MailSummary } from './inbox.ts'
import { startMail, type RunningMail } from './mail.ts'

let dir: string
let mail: RunningMail

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lectern-mail-'))
  mail = await startMail({ dir })
})
afterEach(async () => {
  await mail.stop()
  await rm(dir, { recursive: true, force: true })
})

async function send(message: { to: string; subject: string; text?: string; html?: string; messageId?: string }): Promise<void> {
  const transport = createTransport(mail.smtpUrl)
  await transport.sendMail({ from: 'Lectern <hello@lectern.example>', ...message })
  transport.close()
}

async function get<T>(path: string): Promise<T> {
  const response = await fetch(`${mail.url}${path}`)
  return response.json() as Promise<T> // the shape is what the test is about
}

it('shows what was sent, by address', async () => {
  await send({ to: 'Amina@example.org', subject: 'رمزك', html: '<p>Your code is <b>123456</b></p>' })
  await send({ to: 'omar@example.org', subject: 'Receipt', text: 'Thank you' })
  const [first, ...others] = await get<MailSummary[]>('/api?to=amina@example.org')
  expect(others).toEqual([])
  expect(first).toMatchObject({ subject: 'رمزك', from: 'hello@lectern.example', to: ['amina@example.org'], deliveries: 1 })
  const message = await get<Mail>(`/api/${first?.id}`)
  expect(message.html).toContain('123456')
  const page = await fetch(mail.url).then((response) => response.text())
  expect(page).toContain('Receipt')
})

it('shows a mail that came twice twice, and says so', async () => {
  await send({ to: 'a@example.org', subject: 'Once', messageId: '<one@lectern>' })
  await send({ to: 'a@example.org', subject: 'Once', messageId: '<one@lectern>' })
  const list = await get<MailSummary[]>('/api')
  expect(list.map(({ deliveries }) => deliveries)).toEqual([2, 2])
})

it('keeps its mail over a restart, and empties on request', async () => {
  await send({ to: 'a@example.org', subject: 'Kept' })
  await mail.stop()
  mail = await startMail({ dir })
  await send({ to: 'a@example.org', subject: 'New' })
  const list = await get<MailSummary[]>('/api')
  expect(list.map(({ subject }) => subject)).toEqual(['New', 'Kept'])
  await fetch(mail.url, { method: 'DELETE' })
  expect(await get<MailSummary[]>('/api')).toEqual([])
})

it('runs nothing of a message and escapes what it shows', async () => {
  await send({ to: 'a@example.org', subject: '<script>alert(1)</script>', html: '<script>alert(1)</script>' })
  const [message] = await get<MailSummary[]>('/api')
  const page = await fetch(`${mail.url}/mail/${message?.id}`).then((response) => response.text())
  expect(page).not.toContain('<script>')
  const frame = await fetch(`${mail.url}/html/${message?.id}`)
  expect(frame.headers.get('content-security-policy')).toContain("default-src 'none'")
})
