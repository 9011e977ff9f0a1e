import { describe, expect, it } from 'vitest'

import { readEnv } from './env.ts'

const GOOD = { API_URL: 'http://127.0.0.1:4000', SITE_URL: 'https://lectern.example/' }

describe('settings of the site', () => {
  it('are read as origins', () => {
    expect(readEnv({ ...GOOD, PORT: '8080', UPLOADTHING_UFS_HOST: 'localhost:3400', UPLOADTHING_INGEST_URL: 'http://localhost:3400' })).toEqual({
      apiUrl: 'http://127.0.0.1:4000',
      siteUrl: 'https://lectern.example',
      host: '127.0.0.1',
      port: 8080,
      uploadOrigins: ['http://localhost:3400'],
    })
  })

  it('fall back to the hosted upload service', () => {
    expect(readEnv(GOOD).uploadOrigins).toEqual(['https://*.ufs.sh', 'https://*.ingest.uploadthing.com'])
    expect(readEnv({ ...GOOD, UPLOADTHING_UFS_HOST: 'abc.ufs.sh' }).uploadOrigins).toEqual(['https://abc.ufs.sh', 'https://*.ingest.uploadthing.com'])
  })

  it('name everything that is wrong at once', () => {
    expect(() => readEnv({ SITE_URL: 'http://', PORT: '70000' })).toThrow(/PORT is not a port[\s\S]*API_URL is missing[\s\S]*SITE_URL is not a URL/)
  })
})
