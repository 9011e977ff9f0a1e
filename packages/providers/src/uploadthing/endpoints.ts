/** Other hosts that speak UploadThing's protocol; what is absent is taken from UPLOADTHING_… variables, else UploadThing's own. */
export interface UploadThingEndpoints {
  ingestUrl?: string
  apiUrl?: string
  /** The host of files. The SDK speaks plain HTTP only when it contains "local". */
  ufsHost?: string
  ufsAppIdLocation?: 'path' | 'subdomain'
}

/** At Info the SDK prints signed addresses. */
export const LOG_LEVEL = 'Warning'
