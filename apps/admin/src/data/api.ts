import type { AppRouter } from '@lectern/api/roles'
import { createLecternClient } from '@lectern/client/client'
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'

import { noticeSessionEnd } from './session-end.ts'

export const client = createLecternClient({ origin: '' })

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSessionEnd }),
  mutationCache: new MutationCache({ onError: noticeSessionEnd }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // The client itself retries what may help; a refusal stays one.
      retry: false,
    },
    mutations: { retry: false },
  },
})

/** Query and mutation options of every procedure. */
export const api = createTRPCOptionsProxy<AppRouter>({ client, queryClient })
