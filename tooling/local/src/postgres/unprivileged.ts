import { readFileSync } from 'node:fs'

export interface RunAs {
  uid?: number
  gid?: number
}

/** Postgres refuses to run as root: then an unprivileged user of the machine is taken. initdb needs one with a passwd entry. */
export function unprivileged(): RunAs {
  if (process.getuid?.() !== 0) return {}
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  for (const name of ['postgres', 'nobody', 'daemon']) {
    const row = users.find((user) => user[0] === name)
    if (row) return { uid: Number(row[2]), gid: Number(row[3]) }
  }
  throw new Error('Running as root, and there is no user postgres, nobody or daemon for Postgres to run as')
}
