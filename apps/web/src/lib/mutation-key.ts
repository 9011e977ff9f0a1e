/** A key that makes a repeated mutation one effect. */
export function newKey(): { context: { idempotencyKey: string } } {
  return { context: { idempotencyKey: crypto.randomUUID() } }
}
