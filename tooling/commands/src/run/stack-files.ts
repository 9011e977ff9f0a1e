import { rmSync } from 'node:fs'

import type { Environment } from '@lectern/local/environment'

import { readIfThere, writePrivate } from '../files.ts'
import { ENV_FILE, STACK_FILE } from '../paths.ts'
import { demoAccounts, type DemoAccounts } from './accounts.ts'
import type { Addresses } from './environment.ts'
import type { StartedServices } from './services.ts'

interface PartitionAddresses {
  primary: string
  replicas: string[]
}

export interface StackFile extends Addresses {
  postgres?: { core: PartitionAddresses; media: PartitionAddresses }
  accounts: DemoAccounts
}

/** Writes where everything is, for scripts, checks and the other commands. */
export function writeStackFiles({ stack }: StartedServices, addresses: Addresses, env: Environment): void {
  const { postgres } = stack
  const partition = ({ primaryUrl, replicaUrl }: { primaryUrl: string; replicaUrl: string }) => ({ primary: primaryUrl, replicas: [replicaUrl] })
  const file: StackFile = {
    ...addresses,
    ...(postgres && { postgres: { core: partition(postgres.core), media: partition(postgres.media) } }),
    accounts: demoAccounts(),
  }
  writePrivate(STACK_FILE, file)
  writePrivate(ENV_FILE, env)
}

export function removeStackFiles(): void {
  for (const file of [STACK_FILE, ENV_FILE]) rmSync(file, { force: true })
}

export function readStackFile(): StackFile | undefined {
  const text = readIfThere(STACK_FILE)
  return text === undefined ? undefined : JSON.parse(text)
}

/** The variables of the running servers. */
export function readEnvironment(): Environment | undefined {
  const text = readIfThere(ENV_FILE)
  return text === undefined ? undefined : JSON.parse(text)
}
