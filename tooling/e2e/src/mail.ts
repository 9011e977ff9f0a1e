import { z } from 'zod'

import { stack } from './stack.ts'

const inbox = z.array(z.object({ id: z.union([z.string(), z.number()]), mail: z.object({ subject: z.string(), text: z.string(), html: z.string().optional() }) }))

export type Received = z.infer<typeof inbox>[number]['mail']

const WAIT_MS = 20_000

/** Waits until somebody has got a mail that fits, and gives it. */
export async function waitForMail(to: string, fits: (mail: Received) => boolean): Promise<Received> {
  const deadline = Date.now() + WAIT_MS
  for (;;) {
    const found = (await receivedBy(to)).find(fits)
    if (found) return found
    if (Date.now() > deadline) throw new Error(`no such mail for ${to}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

export async function receivedBy(to: string): Promise<Received[]> {
  const response = await fetch(`${stack.mail}/api?to=${encodeURIComponent(to)}`)
  return inbox.parse(await response.json()).map(({ mail }) => mail)
}

/** The 6-digit code of the newest mail with one. */
export async function waitForCode(to: string): Promise<string> {
  const mail = await waitForMail(to, ({ text }) => /\b\d{6}\b/.test(text))
  return /\b\d{6}\b/.exec(mail.text)?.[0] ?? ''
}
