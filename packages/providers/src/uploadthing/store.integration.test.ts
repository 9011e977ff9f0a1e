import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'

import { startUploadHarness } from '../../test/upload-harness.ts'

const bytes = randomBytes(100_000)
const file = { name: 'lesson.mp4', type: 'video/mp4', bytes }

test('a private file is served by a signed address only', async () => {
  await using uploads = await startUploadHarness()
  const { fileKey, size } = await uploads.store.put(file)
  const { url, expiresAt } = await uploads.store.signedUrl(fileKey, 60)

  expect(size).toBe(bytes.length)
  expect(expiresAt.getTime() - Date.now()).toBeGreaterThan(55_000)
  const answer = await fetch(url)
  expect(answer.headers.get('content-type')).toBe('video/mp4')
  expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true)
  const statusOf = async (address: string) => (await fetch(address)).status
  expect(await statusOf(url.replace(/\?.*/, ''))).toBe(401)
  expect(await statusOf(`${uploads.url}/f/${fileKey}`)).toBe(401)
  expect(await statusOf(url.replace(/.{4}$/, '0000'))).toBe(401)
  const { url: expired } = await uploads.store.signedUrl(fileKey, -1)
  expect(await statusOf(expired)).toBe(403)
})

test('byte ranges: from, to, the last ones, and none that is there', async () => {
  await using uploads = await startUploadHarness()
  const { fileKey } = await uploads.store.put(file)
  const { url } = await uploads.store.signedUrl(fileKey, 60)
  const get = async (range: string) => {
    const answer = await fetch(url, { headers: { range } })
    return { status: answer.status, range: answer.headers.get('content-range'), body: Buffer.from(await answer.arrayBuffer()) }
  }

  expect(await get('bytes=10-19')).toEqual({ status: 206, range: 'bytes 10-19/100000', body: bytes.subarray(10, 20) })
  expect(await get('bytes=99990-')).toEqual({ status: 206, range: 'bytes 99990-99999/100000', body: bytes.subarray(99_990) })
  expect(await get('bytes=-5')).toEqual({ status: 206, range: 'bytes 99995-99999/100000', body: bytes.subarray(-5) })
  expect(await get('bytes=99999-200000')).toMatchObject({ status: 206, range: 'bytes 99999-99999/100000' })
  expect(await get('bytes=100000-')).toMatchObject({ status: 416, range: 'bytes */100000' })
  expect(await get('bytes=0-1,5-6')).toMatchObject({ status: 200 })
  const head = await fetch(url, { method: 'HEAD' })
  expect([head.headers.get('content-length'), head.headers.get('accept-ranges')]).toEqual(['100000', 'bytes'])
})

test('the same file put again is the same file; a deleted one is gone', async () => {
  await using uploads = await startUploadHarness()
  const first = await uploads.store.put(file)
  await uploads.restartStorage()
  expect(await uploads.store.put(file)).toEqual(first)
  const other = await uploads.store.put({ ...file, bytes: randomBytes(10) })
  expect(other.fileKey).not.toBe(first.fileKey)

  await uploads.store.deleteFiles([first.fileKey])

  const { url } = await uploads.store.signedUrl(first.fileKey, 60)
  expect((await fetch(url)).status).toBe(404)
  expect((await fetch((await uploads.store.signedUrl(other.fileKey, 60)).url)).status).toBe(200)
})

test('the administration takes the API key only', async () => {
  await using uploads = await startUploadHarness()
  const call = (key: string) => fetch(`${uploads.url}/v6/listFiles`, { method: 'POST', headers: { 'x-uploadthing-api-key': key }, body: '{}' })
  expect((await call('sk_live_other')).status).toBe(401)
  expect((await call('sk_live_harness')).status).toBe(200)
})
