import type { LecternClient } from './client.ts'

/**
 * A client that is loaded with its first call. A page that was rendered on the server needs none before somebody does something, so the first visit
 * doesn't carry it.
 */
export function lazyClient(load: () => Promise<LecternClient>): LecternClient {
  let loading: Promise<LecternClient> | null = null
  const client = () => {
    loading ??= load().catch((error: unknown) => {
      // Without a network it couldn't be fetched; the next call tries again.
      loading = null
      throw error
    })
    return loading
  }
  return pathTo(client, []) as LecternClient // every path of the proxy is answered by the client that it stands for
}

function pathTo(client: () => Promise<LecternClient>, path: readonly string[]): unknown {
  const call = async (...args: unknown[]): Promise<unknown> => {
    let target: unknown = await client()
    let owner: unknown = null
    for (const key of path) {
      owner = target
      target = Reflect.get(Object(target), key)
    }
    if (typeof target !== 'function') throw new TypeError(`${path.join('.')} can't be called`)
    return Reflect.apply(target, owner, args)
  }
  return new Proxy(call, {
    // A promise is recognised by `then`: the proxy isn't one.
    get: (_, key) => (typeof key === 'symbol' || key === 'then' ? undefined : pathTo(client, [...path, key])),
  })
}
