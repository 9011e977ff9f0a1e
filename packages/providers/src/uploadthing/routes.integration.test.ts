import { DomainError } from '@lectern/kernel/errors'
import { createHash, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'

import { presigned, putAndCut, putFile, rangeStart, startUploadHarness } from '../../test/upload-harness.ts'

const MEGABYTE = 1024 ** 2

function video(size = 3 * MEGABYTE) {
  const bytes = randomBytes(size)
  return { name: 'Lesson 1 – السلام.mp4', bytes, md5: createHash('md5').update(bytes).digest('hex') }
}

test('T3: an uploaded file is told to the app with its size and hash', async () => {
  await using uploads = await startUploadHarness()
  const file = video()
  const { body, assetId } = await uploads.begin(file)
  const { url, key } = presigned(body)

  const answer = await putFile(url, file.name, file.bytes)

  expect(answer.status).toBe(200)
  expect(await answer.json()).toMatchObject({ fileHash: file.md5, serverData: { assetId } })
  expect(uploads.finished).toEqual([{ assetId, fileKey: key, size: file.bytes.length, type: 'video/mp4', md5: file.md5 }])
})

test('T3: an upload that was cut goes on where it stopped, also after a restart of the storage', async () => {
  await using uploads = await startUploadHarness()
  const file = video()
  const first = await uploads.begin(file)
  await putAndCut(presigned(first.body).url, file.name, file.bytes.subarray(0, 2 * MEGABYTE))
  await expect.poll(() => rangeStart(presigned(first.body).url)).toBeGreaterThan(MEGABYTE)
  await uploads.restartStorage()

  const second = await uploads.begin(file, first.assetId)
  expect(presigned(second.body).key).toBe(presigned(first.body).key)
  const from = await rangeStart(presigned(second.body).url)
  expect(from).toBeGreaterThan(MEGABYTE)
  const answer = await putFile(presigned(second.body).url, file.name, file.bytes, from)

  expect(await answer.json()).toMatchObject({ fileHash: file.md5 })
  expect(uploads.finished).toHaveLength(1)
})

test('sending a finished upload again gives the same answer and tells the app nothing new', async () => {
  await using uploads = await startUploadHarness()
  const file = video(1000)
  const { body, assetId } = await uploads.begin(file)
  const { url } = presigned(body)
  const first: unknown = await (await putFile(url, file.name, file.bytes)).json()
  const again = presigned((await uploads.begin(file, assetId)).body)

  expect(await rangeStart(again.url)).toBe(1000)
  expect(await (await putFile(again.url, file.name, file.bytes, 1000)).json()).toEqual(first)
  expect(uploads.finished).toHaveLength(1)
})

test('the app hears of a file although it was down when the file came', async () => {
  await using uploads = await startUploadHarness()
  const file = video(1000)
  const { body } = await uploads.begin(file)
  await uploads.stopApp()
  const answer = putFile(presigned(body).url, file.name, file.bytes)
  await expect.poll(() => rangeStart(presigned(body).url)).toBe(1000)
  await uploads.startApp()

  expect((await answer).status).toBe(200)
  expect(uploads.finished).toHaveLength(1)
})

test('the app is told again when it failed after it had accepted the callback', async () => {
  await using uploads = await startUploadHarness()
  let attempts = 0
  uploads.whenComplete(async () => {
    attempts += 1
    if (attempts < 3) throw new Error('The database is away')
  })
  const file = video(1000)
  const { body } = await uploads.begin(file)

  expect((await putFile(presigned(body).url, file.name, file.bytes)).status).toBe(200)
  expect(attempts).toBe(3)
  expect(uploads.finished).toHaveLength(1)
})

test('T3: who may not upload gets no address but the reason, and a wrong type is refused', async () => {
  await using uploads = await startUploadHarness()
  uploads.allowOnly(() => {
    throw new DomainError('FORBIDDEN', 'not_your_course')
  })
  expect(await uploads.begin(video(10))).toMatchObject({ status: 403, body: { message: 'not_your_course', details: {} } })
  uploads.allowOnly(() => undefined)
  expect((await uploads.begin({ ...video(10), type: 'image/png' })).status).toBe(400)
})

test('an address that was changed, is for another key or has expired takes no bytes', async () => {
  await using uploads = await startUploadHarness()
  const file = video(1000)
  const { url, key } = presigned((await uploads.begin(file)).body)
  const put = async (address: string) => (await putFile(address, file.name, file.bytes)).status

  expect(await put(url.replace('x-ut-file-size=1000', 'x-ut-file-size=9000'))).toBe(401)
  expect(await put(url.replace(key, `${key}x`))).toBe(401)
  expect(await put(url.replace(/&signature=.*/, ''))).toBe(401)
  expect(await put(url.replace(/expires=\d+/, 'expires=99999999999999'))).toBe(401)
  expect(await rangeStart(url)).toBe(0)
})

test('more bytes than were announced are refused and kept nowhere', async () => {
  await using uploads = await startUploadHarness()
  const file = video(1000)
  const { url } = presigned((await uploads.begin(file)).body)
  expect((await putFile(url, file.name, randomBytes(2000))).status).toBe(413)
  expect(await rangeStart(url)).toBe(0)
})

test('a browser of another origin may read how much has come', async () => {
  await using uploads = await startUploadHarness()
  const { url } = presigned((await uploads.begin(video(1000))).body)
  const preflight = await fetch(url, { method: 'OPTIONS', headers: { origin: 'http://shop.local', 'access-control-request-method': 'PUT' } })
  expect(preflight.status).toBe(204)
  expect(preflight.headers.get('access-control-allow-methods')).toContain('PUT')
  const head = await fetch(url, { method: 'HEAD', headers: { origin: 'http://shop.local' } })
  expect(head.headers.get('access-control-expose-headers')).toContain('x-ut-range-start')
})
