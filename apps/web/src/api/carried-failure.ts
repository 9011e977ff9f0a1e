import { type Failure, failureOf } from '@lectern/client/failure'
import { createSerializationAdapter } from '@tanstack/react-router'

type Refusal = Error & { data: Failure }

/**
 * Takes a refusal from a page that was rendered on the server to its script, whole: of other errors only the message travels, and the page would explain
 * itself differently once it has come alive.
 */
export const carriedFailure = createSerializationAdapter({
  key: 'refusal',
  test: (value): value is Refusal => value instanceof Error && 'data' in value && failureOf(value).httpStatus !== null,
  toSerializable: (refusal) => JSON.stringify([refusal.message, failureOf(refusal)]),
  fromSerializable: (carried): Refusal => {
    const [message, data]: [string, Failure] = JSON.parse(carried)
    return Object.assign(new Error(message), { data })
  },
})
