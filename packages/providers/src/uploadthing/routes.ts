import { DomainError, type DomainErrorCode, type ErrorDetails } from '@lectern/kernel/errors'
import { idSchema } from '@lectern/kernel/ids'
import { createRouteHandler, createUploadthing, UploadThingError, UTFiles } from 'uploadthing/server'
import type { FileRoute } from 'uploadthing/types'
import { z } from 'zod'

import { LOG_LEVEL } from './endpoints.ts'

export interface UploadRoutesOptions {
  token: string
  /** Where UploadThing tells us that a file has come: the absolute address at which the handler is mounted. */
  callbackUrl: string
  ingestUrl?: string
  /** Who may upload this asset, and under which name; throws DomainError. The session must be read from this `request` and nowhere else. */
  prepare(upload: UploadAttempt): Promise<void>
  /** The file has come. May be called again for the same file, also long afterwards: apply it once. */
  complete(upload: FinishedUpload): Promise<void>
}

export interface UploadAttempt {
  assetId: string
  request: Request
  /** As the browser claims; what the bytes are is checked later. */
  file: { name: string; size: number; type: string }
}

export interface FinishedUpload {
  assetId: string
  fileKey: string
  size: number
  type: string
  md5: string
}

const VIDEO = { maxFileSize: '4GB', maxFileCount: 1, acl: 'private' } as const

const CODES: Record<DomainErrorCode, UploadThingError['code']> = {
  NOT_FOUND: 'NOT_FOUND',
  FORBIDDEN: 'FORBIDDEN',
  UNAUTHENTICATED: 'FORBIDDEN',
  CONFLICT: 'BAD_REQUEST',
  INVALID: 'BAD_REQUEST',
  LIMIT_EXCEEDED: 'TOO_LARGE',
  PRECONDITION_FAILED: 'BAD_REQUEST',
  UNAVAILABLE: 'INTERNAL_SERVER_ERROR',
}

/** The handler for GET and POST of `/api/uploadthing`, a web-standard fetch handler. */
export function createUploadRoutes(options: UploadRoutesOptions): (request: Request) => Promise<Response> {
  const { token, callbackUrl, ingestUrl } = options
  return createRouteHandler({
    router: routerOf(options),
    // Never isDev: callbacks come by HTTP also while developing, so that they can be retried.
    config: { token, callbackUrl, isDev: false, handleDaemonPromise: 'void', logLevel: LOG_LEVEL, ...(ingestUrl !== undefined && { ingestUrl }) },
  })
}

/** For the browser's `genUploader<UploadRouter>()`. A refusal is an error whose message is the reason and whose cause holds the details. */
export type UploadRouter = {
  courseVideo: FileRoute<{
    input: { assetId: string }
    output: { assetId: string }
    errorShape: { message: string; details: Record<string, string | number | string[]> }
  }>
}

function routerOf({ prepare, complete }: UploadRoutesOptions): UploadRouter {
  const route = createUploadthing({ errorFormatter: ({ message, cause }) => ({ message, details: cause instanceof DomainError ? jsonOf(cause.details) : {} }) })
  return {
    courseVideo: route(
      { 'video/mp4': VIDEO, 'video/webm': VIDEO },
      {
        // The key follows from the asset alone, so that an upload can go on after a reload.
        getFileHashParts: (file) => [customIdOf(file)],
        presignedURLTTL: '12h',
      },
    )
      .input(z.object({ assetId: idSchema }))
      .middleware(async ({ req, input: { assetId }, files }) => {
        const [file] = files
        if (!file || files.length > 1) throw new UploadThingError({ code: 'BAD_REQUEST', message: 'one_file_only' })
        await refusalsAsUploadErrors(() => prepare({ assetId, request: req, file: { name: file.name, size: file.size, type: file.type } }))
        return { assetId, [UTFiles]: [{ name: file.name, size: file.size, type: file.type, customId: assetId, lastModified: 0 }] }
      })
      .onUploadComplete(async ({ metadata: { assetId }, file }) => {
        await complete({ assetId, fileKey: file.key, size: file.size, type: file.type, md5: file.fileHash })
        return { assetId }
      }),
  }
}

/** The SDK hands over what the middleware said, customId included, though its type doesn't tell. */
function customIdOf(file: { name: string }): string {
  if (!('customId' in file) || typeof file.customId !== 'string') throw new Error(`Upload of ${file.name} has no customId`)
  return file.customId
}

function jsonOf(details: ErrorDetails) {
  return Object.fromEntries(Object.entries(details).map(([name, value]) => [name, typeof value === 'object' ? [...value] : value]))
}

async function refusalsAsUploadErrors(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (error instanceof DomainError) throw new UploadThingError({ code: CODES[error.code], message: error.reason, cause: error })
    throw error
  }
}
