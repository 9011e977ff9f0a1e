import type { ErrorShape } from '@lectern/api/trpc/errors'

const KINDS = {
  BAD_REQUEST: { status: 400, code: -32_600 },
  FORBIDDEN: { status: 403, code: -32_003 },
  NOT_FOUND: { status: 404, code: -32_004 },
  PAYLOAD_TOO_LARGE: { status: 413, code: -32_013 },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, code: -32_015 },
} as const

/** An answer of the HTTP edge itself, in the shape that the typed client reads errors in. */
export function refusal(kind: keyof typeof KINDS, reason: string): Response {
  const { status, code } = KINDS[kind]
  const shape: ErrorShape = { reason, details: {}, fields: [] }
  return Response.json(
    { error: { message: reason, code, data: { code: kind, httpStatus: status, ...shape } } },
    { status, headers: { 'cache-control': 'no-store' } },
  )
}
