import { newId } from '@lectern/kernel/ids'
import { startMail } from '@lectern/local/mail/mail'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

import { createSmtpTransport } from './transport.ts'

test('a message arrives with its id, marked as sent by a machine', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'lectern-mail-'))
  const mail = await startMail({ dir })
  const transport = createSmtpTransport({ url: mail.smtpUrl, from: 'Lectern <mail@lectern.example>' })
  const id = newId()
  try {
    await transport.send({ id, to: 'mona@example.com', subject: 'رمز التحقق', html: '<p>١٢٣</p>', text: '١٢٣', locale: 'ar' })
    const listed = await (await fetch(`${mail.url}/api?to=mona@example.com`)).text()
    expect(listed).toContain('رمز التحقق')
    const found: { id: string }[] = JSON.parse(listed)
    expect(await (await fetch(`${mail.url}/api/${found[0]?.id}`)).text()).toContain(`<${id}@lectern>`)
  } finally {
    transport.close()
    await mail.stop()
    await rm(dir, { recursive: true, force: true })
  }
})

test('a server that is away is an error, so that the job tries again', async () => {
  const transport = createSmtpTransport({ url: 'smtp://127.0.0.1:9', from: 'Lectern <mail@lectern.example>' })
  await expect(transport.send({ id: newId(), to: 'mona@example.com', subject: 's', html: 'h', text: 't', locale: 'en' })).rejects.toThrow('ECONNREFUSED')
  transport.close()
})
