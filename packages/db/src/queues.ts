import type { QueueOptions } from 'pg-boss'

import type { Partition } from './migrate.ts'

export interface QueueDefinition {
  partition: Partition
  options: Omit<QueueOptions, 'heartbeatSeconds'>
}

const DAY = 86_400

/** A worker that was killed gives its job back when it missed this. */
export const HEARTBEAT_SECONDS = 20

/**
 * Every queue, where it lives and how its jobs are tried again: eight times over about half an hour. A job that still fails stays
 * where it is, for an administrator to read and to start again; that is why there is no second queue for dead ones.
 */
export const QUEUES = {
  'mail.send': {
    partition: 'core',
    options: { retryLimit: 8, retryDelay: 5, retryBackoff: true, retryDelayMax: 900, expireInSeconds: 120, deleteAfterSeconds: 14 * DAY },
  },
  'accounts.send_reset_link': {
    partition: 'core',
    options: { retryLimit: 4, retryDelay: 5, retryBackoff: true, retryDelayMax: 300, expireInSeconds: 60, retentionSeconds: 3600, deleteAfterSeconds: 3600 },
  },
  'accounts.export_data': {
    partition: 'core',
    options: { retryLimit: 4, retryDelay: 5, retryBackoff: true, retryDelayMax: 300, expireInSeconds: 600, deleteAfterSeconds: 14 * DAY },
  },
  'accounts.clean_up': {
    partition: 'core',
    options: { retryLimit: 2, retryDelay: 60, expireInSeconds: 600, retentionSeconds: 3600, deleteAfterSeconds: DAY },
  },
  'payments.apply_event': {
    partition: 'core',
    options: { retryLimit: 8, retryDelay: 2, retryBackoff: true, retryDelayMax: 900, expireInSeconds: 120, deleteAfterSeconds: 90 * DAY },
  },
  'payments.expire_orders': {
    partition: 'core',
    options: { retryLimit: 2, retryDelay: 10, expireInSeconds: 240, retentionSeconds: 3600, deleteAfterSeconds: DAY },
  },
  'media.probe': {
    partition: 'media',
    options: { retryLimit: 8, retryDelay: 2, retryBackoff: true, retryDelayMax: 900, expireInSeconds: 900, deleteAfterSeconds: 14 * DAY },
  },
  'media.asset_changed': {
    partition: 'media',
    options: { retryLimit: 8, retryDelay: 2, retryBackoff: true, retryDelayMax: 900, expireInSeconds: 120, deleteAfterSeconds: 90 * DAY },
  },
} as const satisfies Record<string, QueueDefinition>

export type QueueName = keyof typeof QUEUES

export type QueueNameOf<P extends Partition> = { [Name in QueueName]: (typeof QUEUES)[Name]['partition'] extends P ? Name : never }[QueueName]

/** The queues of one partition, in the order in which they are declared. */
export function queuesOf(partition: Partition): (QueueDefinition & { name: QueueName })[] {
  return Object.entries(QUEUES).flatMap(([name, definition]) => (isQueueName(name) && definition.partition === partition ? [{ name, ...definition }] : []))
}

export function isQueueName(name: string): name is QueueName {
  return Object.hasOwn(QUEUES, name)
}
