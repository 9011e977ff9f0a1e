import process from 'node:process'

import { fileOrigins } from '@lectern/kernel/file-origins'

/** Settings of the site's server, read and checked once. */
export interface Env {
  /** The API servers as seen from this machine, e.g. http://127.0.0.1:4000. */
  apiUrl: string
  /** Public origin of the site. */
  siteUrl: string
  /** Where browsers send uploads and fetch videos; goes into the content security policy. */
  uploadOrigins: string[]
  port: number
  host: string
}

/** Reads the environment; throws one message that names every variable that is wrong. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const problems: string[] = []
  const origin = (name: string, required: boolean): string | null => {
    const value = source[name]
    if (value === undefined || value === '') {
      if (required) problems.push(`${name} is missing`)
      return null
    }
    const url = URL.parse(value.includes('://') ? value : `https://${value}`)
    if (!url) problems.push(`${name} is not a URL: ${value}`)
    return url?.origin ?? null
  }
  const port = Number(source['PORT'] ?? '3000')
  if (!Number.isInteger(port) || port < 0 || port > 65_535) problems.push(`PORT is not a port: ${source['PORT']}`)
  const apiUrl = origin('API_URL', true)
  const siteUrl = origin('SITE_URL', true)
  const uploadOrigins = fileOrigins({ ufsHost: source['UPLOADTHING_UFS_HOST'], ingestOrigin: origin('UPLOADTHING_INGEST_URL', false) ?? undefined })
  if (problems.length > 0 || apiUrl === null || siteUrl === null) throw new Error(`The site can't start:\n  ${problems.join('\n  ')}`)
  return { apiUrl, siteUrl, port, host: source['HOST'] ?? '127.0.0.1', uploadOrigins }
}

let env: Env | null = null

/** The settings of this process. */
export function serverEnv(): Env {
  env ??= readEnv(process.env)
  return env
}
