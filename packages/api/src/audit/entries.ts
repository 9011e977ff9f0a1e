import type { ApplicationState, AuditAction, PolicyKind, Role, SettingKey } from '@lectern/db/values'

import type { SettingValues } from '../settings-values.ts'

/**
 * What is written down of each action: who it was done to, what was there before and what after. Nothing personal but ids, so that erasing a person
 * leaves the log as it is; a reason is what the admin wrote.
 */
interface Shapes extends Record<Exclude<AuditAction, 'setting.saved'>, { before: unknown; after: unknown }> {
  'user.created': { before: null; after: { role: Role } }
  'user.role_changed': { before: { role: Role }; after: { role: Role; reason: string } }
  'user.suspended': { before: { suspended: false }; after: { suspended: true; reason: string } }
  'user.reinstated': { before: { suspended: true }; after: { suspended: false; reason: string } }
  'user.sessions_ended': { before: { sessions: number }; after: { sessions: number } }
  'user.viewing_allowed': { before: null; after: { viewingId: string; reason: string } }
  'user.viewing_begun': { before: null; after: { viewingId: string } }
  'user.viewing_ended': { before: { viewingId: string }; after: null }
  'application.approved': ApplicationDecided<'approved'>
  'application.rejected': ApplicationDecided<'rejected'>
  'policy.published': { before: PolicyState | null; after: PolicyState }
  'job.retried': { before: { state: 'failed' }; after: { state: 'waiting'; partition: 'core' | 'media'; queue: string } }
  /** Which filters were set, not what was typed in them. */
  'list.exported': { before: null; after: { filters: string[] } }
}

interface ApplicationDecided<State extends ApplicationState> {
  before: { state: 'pending' }
  after: { state: State; userId: string }
}

type SettingState<Key extends SettingKey> = {
  version: number
  value: SettingValues[Key]
}

type PolicyState = {
  version: number
  platformShareBasisPoints: number | null
}

/** A setting that was saved: each has a value of its own shape. */
export interface SettingSaved<Key extends SettingKey> {
  action: 'setting.saved'
  subjectId: Key
  before: SettingState<Key>
  after: SettingState<Key>
}

type EntryOf<Action extends keyof Shapes> = { action: Action; subjectId: Action extends 'policy.published' ? PolicyKind : string } & Shapes[Action]

/** One action of staff, as it is told to `audit`. `subjectId`: of the person, application or job, the setting's key, the policy's kind, the list's name. */
export type AuditEntry = { [Action in keyof Shapes]: EntryOf<Action> }[keyof Shapes] | { [Key in SettingKey]: SettingSaved<Key> }[SettingKey]
