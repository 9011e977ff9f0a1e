import type { Failure } from '@lectern/client/failure'
import { createIsomorphicFn } from '@tanstack/react-start'

import { pageContext } from '../server/page-context.ts'

/** The status that a page goes out with when its data could not be read. An address that the API can't make sense of leads nowhere, like one of nothing. */
export function statusOf({ httpStatus, reason }: Pick<Failure, 'httpStatus' | 'reason'>): number {
  switch (httpStatus) {
    case null:
      return NOWHERE.test(reason) ? 404 : 503
    case 400:
      return 404
    default:
      return httpStatus
  }
}

/** In the browser, a page that was rendered on the server knows its failure by the reason alone. */
const NOWHERE = /(?:^|_)not_found$|^bad_/

/** Says so to whoever asked for the page; in the browser the page is there already. */
export const tellStatus = createIsomorphicFn()
  .server((status: number) => {
    pageContext().status = status
  })
  .client((_status: number) => {})
