import { rm } from 'node:fs/promises'

import type { Callbacks } from './callbacks.ts'
import { type Fields, HttpError, listOf, numberOf, textOf, textsOf } from './http.ts'
import { signedUrl } from './signing.ts'
import type { StoredFile, UploadState } from './state.ts'

export interface AdminServices {
  state: UploadState
  callbacks: Callbacks
  apiKey: string
  urlsOf(key: string): { ufsUrl: string }
}

const STORAGE_LIMIT = 2 * 1024 ** 4

/** The calls of UTApi and of the route handler, by path. The caller has shown the API key. */
export async function answerAdmin(services: AdminServices, path: string, body: Fields): Promise<unknown> {
  const { state, callbacks, urlsOf } = services
  switch (path) {
    case '/route-metadata':
      return announceUpload(services, body)
    case '/callback-result':
      callbacks.accept(textOf(body, 'fileKey') ?? '', body['callbackData'] ?? null)
      return { ok: true }
    case '/v6/deleteFiles': {
      const files = named(state, body)
      for (const { key } of files) {
        state.save({ removed: key })
        await rm(state.pathOf(key), { force: true })
      }
      return { success: true, deletedCount: files.length }
    }
    case '/v6/listFiles': {
      const files = state.files()
      const offset = numberOf(body, 'offset') ?? 0
      const end = offset + (numberOf(body, 'limit') ?? 500)
      return { hasMore: files.length > end, files: files.slice(offset, end).map(listed) }
    }
    case '/v6/renameFiles':
      for (const update of listOf(body, 'updates'))
        for (const file of named(state, update)) state.save({ file: { ...file, name: textOf(update, 'newName') ?? file.name } })
      return { success: true }
    case '/v6/updateACL':
      for (const update of listOf(body, 'updates')) {
        const acl = textOf(update, 'acl') === 'private' ? 'private' : 'public-read'
        for (const file of named(state, update)) state.save({ file: { ...file, acl } })
      }
      return { success: true }
    case '/v6/getFileUrl':
      return { data: named(state, body).map(({ key }) => ({ key, url: urlsOf(key).ufsUrl })) }
    case '/v6/requestFileAccess': {
      const [file] = named(state, body)
      if (!file) throw new HttpError(404, 'File not found')
      const url = signedUrl(services.apiKey, urlsOf(file.key).ufsUrl, numberOf(body, 'expiresIn') ?? 300)
      return { url, ufsUrl: url }
    }
    case '/v6/getUsageInfo': {
      const files = state.files()
      const totalBytes = files.reduce((total, { size }) => total + size, 0)
      return { totalBytes, appTotalBytes: totalBytes, filesUploaded: files.length, limitBytes: STORAGE_LIMIT }
    }
    default:
      throw new HttpError(404, `Unknown endpoint ${path}`)
  }
}

/** The app says whom to call when the files have come. */
function announceUpload({ state, callbacks }: AdminServices, body: Fields): { ok: true } {
  if (body['isDev'] === true) throw new HttpError(400, 'This server calls the app back by HTTP: set isDev to false')
  const callbackUrl = textOf(body, 'callbackUrl')
  if (!callbackUrl || !URL.canParse(callbackUrl)) throw new HttpError(400, 'Missing callbackUrl')
  const route = {
    metadata: body['metadata'] ?? {},
    callbackUrl,
    callbackSlug: textOf(body, 'callbackSlug') ?? '',
    awaitServerData: body['awaitServerData'] !== false,
  }
  // An upload that is finished and confirmed needs no route any more: the same file was only announced again.
  const keys = textsOf(body, 'fileKeys').filter((key) => !state.find(key) || state.callbacks.has(key))
  state.save(...keys.map((key) => ({ route: { key, ...route } })))
  callbacks.schedule()
  return { ok: true }
}

function named(state: UploadState, body: Fields): StoredFile[] {
  const ids = [...textsOf(body, 'fileKeys'), ...textsOf(body, 'customIds'), textOf(body, 'fileKey'), textOf(body, 'customId')]
  return ids.map((id) => (id ? state.find(id) : undefined)).filter((file) => file !== undefined)
}

function listed({ key, customId, name, size, uploadedAt }: StoredFile) {
  return { id: key, customId, key, name, size, status: 'Uploaded', uploadedAt }
}
