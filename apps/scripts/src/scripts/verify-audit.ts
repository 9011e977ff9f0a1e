import { parseArgs } from 'node:util'

import type { AuditVerification } from '@lectern/api/contracts/staff'

import type { Script } from '../script.ts'

const FAULTS: Readonly<Record<NonNullable<AuditVerification['broken']>['fault'], string>> = {
  changed: 'it was changed after it was written, or no server wrote it',
  missing: 'it is gone',
  out_of_chain: 'it does not follow the entry before it',
  end_moved: 'the end of the log is not where a server left it',
}

/** Checks the whole audit log on the server; needs a token of an admin with the scope staff:read. Ends with 1 when the log isn't what was written. */
export const verifyAudit: Script = {
  usage: '[--json]',
  summary: 'Check that nobody changed the audit log; ends with 1 if somebody did (admins).',
  async run({ connection, args }) {
    const { values } = parseArgs({ args, options: { json: { type: 'boolean' } } })
    const verification = await connection.client.staff.verifyAuditLog.query()
    console.log(values.json ? JSON.stringify(verification) : inWords(verification))
    if (verification.broken) process.exitCode = 1
  },
}

/** What was found, with the end of the chain: kept elsewhere, it shows later that the log has only grown since. */
export function inWords({ entries, head, checkedAt, broken }: AuditVerification): string {
  const count = entries === 1 ? '1 entry' : `${entries} entries`
  if (broken)
    return `BROKEN at entry ${broken.seq} (${broken.fault}): ${FAULTS[broken.fault]}.\nUp to there ${count} ${entries === 1 ? 'holds' : 'hold'}; checked at ${checkedAt}.`
  return `The audit log holds: ${count}, checked at ${checkedAt}.${head === null ? '' : `\nEnd of the chain: ${head}`}`
}
