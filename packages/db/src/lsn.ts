/** A position in Postgres' write-ahead log; larger is later. */
export type Lsn = bigint

/** "16/B374D848" → the 64-bit position it stands for. */
export function parseLsn(text: string): Lsn {
  const [high, low] = text.split('/')
  if (high === undefined || low === undefined) throw new Error(`not a WAL position: ${text}`)
  return (BigInt(`0x${high}`) << 32n) + BigInt(`0x${low}`)
}
