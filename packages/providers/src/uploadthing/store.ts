import { createHash } from 'node:crypto'

import type { VideoStore } from '@lectern/api/ports'
import { UTApi } from 'uploadthing/server'

import { LOG_LEVEL, type UploadThingEndpoints } from './endpoints.ts'

export interface UploadThingStoreOptions {
  token: string
  endpoints?: UploadThingEndpoints
}

/** Private files at UploadThing. */
export function createUploadThingStore({ token, endpoints = {} }: UploadThingStoreOptions): VideoStore {
  const api = new UTApi({ token, logLevel: LOG_LEVEL, ...endpoints })

  return {
    async signedUrl(fileKey, ttlSeconds) {
      const asked = Date.now()
      const { ufsUrl } = await api.generateSignedURL(fileKey, { expiresIn: ttlSeconds })
      return { url: ufsUrl, expiresAt: new Date(asked + ttlSeconds * 1000) }
    },

    async deleteFiles(fileKeys) {
      if (fileKeys.length > 0) await api.deleteFiles([...fileKeys])
    },

    async put({ name, type, bytes }) {
      // UploadThing gives every upload a new key; the customId lets us find the one that is there already.
      const customId = createHash('sha256').update(name).update('\0').update(bytes).digest('hex')
      const { data: known } = await api.getFileUrls(customId, { keyType: 'customId' })
      const [found] = known
      if (found) return { fileKey: found.key, size: bytes.byteLength }
      const file = Object.assign(new File([new Uint8Array(bytes)], name, { type }), { customId })
      const { data, error } = await api.uploadFiles(file, { acl: 'private' })
      if (error) throw new Error(`Upload of ${name} failed: ${error.message}`, { cause: error })
      return { fileKey: data.key, size: data.size }
    },
  }
}
