import { describe, expect, it } from 'vitest'

import { createLecternClient } from './client.ts'
import { lazyClient } from './lazy-client.ts'

function answering(body: unknown) {
  const asked: string[] = []
  const client = createLecternClient({
    origin: 'http://lectern.test',
    fetch: async (input) => {
      asked.push(input instanceof Request ? input.url : String(input))
      return Response.json([{ result: { data: body } }])
    },
  })
  return { client, asked }
}

describe('lazyClient', () => {
  it('is loaded once, with the first call', async () => {
    const { client, asked } = answering([])
    let loads = 0
    const lazy = lazyClient(async () => {
      loads += 1
      return client
    })
    expect(loads).toBe(0)
    expect(await lazy.catalog.subjects.query()).toEqual([])
    await lazy.catalog.popular.query({ limit: 3 })
    expect(loads).toBe(1)
    expect(asked.map((url) => new URL(url).pathname)).toEqual(['/api/core/catalog.subjects', '/api/core/catalog.popular'])
  })

  it('tries again when it could not be loaded', async () => {
    const { client } = answering([])
    let online = false
    const lazy = lazyClient(async () => {
      if (!online) throw new TypeError('no line')
      return client
    })
    await expect(lazy.catalog.subjects.query()).rejects.toThrow('no line')
    online = true
    expect(await lazy.catalog.subjects.query()).toEqual([])
  })

  it('is no promise', async () => {
    const { client } = answering([])
    const lazy = lazyClient(async () => client)
    expect(await Promise.resolve(lazy)).toBe(lazy)
  })
})
