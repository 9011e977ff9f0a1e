/** UploadThing's own hosts, when no others are named. */
const HOSTED_FILES = 'https://*.ufs.sh'
const HOSTED_INGEST = 'https://*.ingest.uploadthing.com'

/** Where browsers fetch videos from and send uploads to, for a page's content security policy. */
export function fileOrigins({ ufsHost, ingestOrigin }: { ufsHost?: string | undefined; ingestOrigin?: string | undefined }): string[] {
  return [...new Set([ufsHost === undefined || ufsHost === '' ? HOSTED_FILES : originOf(ufsHost), ingestOrigin ?? HOSTED_INGEST])]
}

/** UploadThing's host is named without a scheme; its SDK speaks http only when the name contains "local". */
function originOf(host: string): string {
  return `${host.includes('local') ? 'http' : 'https'}://${host}`
}
