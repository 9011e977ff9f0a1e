import { RedisError, type Reply } from './reply.ts'

/** A command as RESP2 writes it. */
export function encodeCommand(args: string[]): string {
  return `*${args.length}\r\n${args.map((arg) => `$${Buffer.byteLength(arg)}\r\n${arg}\r\n`).join('')}`
}

/** One reply from position `at` on, or undefined while it isn't there in full. */
export function parseReply(bytes: Buffer, at: number): { value: Reply; next: number } | undefined {
  const end = bytes.indexOf('\r\n', at)
  if (end < 0) return undefined
  const line = bytes.toString('utf8', at + 1, end)
  const next = end + 2
  switch (String.fromCharCode(bytes[at] ?? 0)) {
    case '+':
      return { value: line, next }
    case '-':
      return { value: new RedisError(line), next }
    case ':':
      return { value: Number(line), next }
    case '$':
      return parseBulk(bytes, next, Number(line))
    case '*':
      return parseArray(bytes, next, Number(line))
    default:
      throw new Error('Redis answered something that is not RESP2')
  }
}

function parseBulk(bytes: Buffer, at: number, length: number) {
  if (length < 0) return { value: null, next: at }
  if (bytes.length < at + length + 2) return undefined
  return { value: bytes.toString('utf8', at, at + length), next: at + length + 2 }
}

function parseArray(bytes: Buffer, at: number, length: number) {
  if (length < 0) return { value: null, next: at }
  const value: Reply[] = []
  let next = at
  for (let index = 0; index < length; index++) {
    const item = parseReply(bytes, next)
    if (!item) return undefined
    value.push(item.value)
    next = item.next
  }
  return { value, next }
}
