import { getRouteApi } from '@tanstack/react-router'

import type { Services } from './services.ts'

const root = getRouteApi('__root__')

/** The API client, the session and the language of this page. */
export function useServices(): Services {
  return root.useRouteContext()
}

/** The person who is signed in; null for a guest. */
export function useMe() {
  return root.useLoaderData().me
}
