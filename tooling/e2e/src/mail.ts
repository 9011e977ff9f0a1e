import { expect } from 'vitest'
import { z } from 'zod'

import { stack } from './stack.ts'

const summaries = z.array(z.object({ id: z.number(), subject: z.string(), deliveries: z.number() }))
const mail = z.object({ subject: z.string(), text: z.string(), deliveries: z.number() })

export type Received = z.infer<typeof mail>

const WAIT_MS = 20_000

/** Waits until somebody has got a mail that fits, and gives it. */
export async function waitForMail(to: string, fits: (received: Received) => boolean): Promise<Received> {
  await expect.poll(async () => (await receivedBy(to)).some(fits), { timeout: WAIT_MS, message: `a mail for ${to}` }).toBe(true)
  return newest(to, fits)
}

/** Everything that somebody has got, newest first. */
export async function receivedBy(to: string): Promise<Received[]> {
  const list = summaries.parse(await read(`/api?to=${encodeURIComponent(to)}`))
  return Promise.all(list.map(async ({ id }) => mail.parse(await read(`/api/${id}`))))
}

/** The 6-digit code of the newest mail with one. */
export async function waitForCode(to: string): Promise<string> {
  const { text } = await waitForMail(to, ({ text: words }) => CODE.test(words))
  return CODE.exec(text)?.[0] ?? ''
}

const CODE = /\b\d{6}\b/

async function newest(to: string, fits: (received: Received) => boolean): Promise<Received> {
  const found = (await receivedBy(to)).find(fits)
  if (found === undefined) throw new Error(`the mail for ${to} is gone again`)
  return found
}

async function read(path: string): Promise<unknown> {
  return (await fetch(stack.mail + path)).json()
}

/** The address in a mail's text that leads to a page. */
export function linkIn(text: string, path: string): string {
  const found = text.match(/https?:\/\/[^\s<>"]+/g)?.find((address) => address.includes(path))
  if (found === undefined) throw new Error(`no link to ${path} in: ${text}`)
  return found
}
