import type { AuditRow } from '@lectern/api/contracts/staff'
import { m } from '@lectern/i18n/messages'

import { policyName } from './policies.ts'
import { settingName } from './settings.ts'

export type AuditAction = AuditRow['action']

const ACTIONS = {
  'user.created': () => m.house_action_user_created(),
  'user.role_changed': () => m.house_action_user_role_changed(),
  'user.suspended': () => m.house_action_user_suspended(),
  'user.reinstated': () => m.house_action_user_reinstated(),
  'user.sessions_ended': () => m.house_action_user_sessions_ended(),
  'user.viewing_allowed': () => m.house_action_user_viewing_allowed(),
  'user.viewing_begun': () => m.house_action_user_viewing_begun(),
  'user.viewing_ended': () => m.house_action_user_viewing_ended(),
  'application.approved': () => m.house_action_application_approved(),
  'application.rejected': () => m.house_action_application_rejected(),
  'setting.saved': () => m.house_action_setting_saved(),
  'policy.published': () => m.house_action_policy_published(),
  'job.retried': () => m.house_action_job_retried(),
  'list.exported': () => m.house_action_list_exported(),
} as const satisfies Record<AuditAction, () => string>

/** Every action that there are words for, which is every one; in the order of the filter. */
export const AUDIT_ACTIONS: readonly AuditAction[] = Object.keys(ACTIONS).filter((name): name is AuditAction => Object.hasOwn(ACTIONS, name))

/** What was done, in words. */
export function actionName(action: AuditAction): string {
  return ACTIONS[action]()
}

const LISTS: Readonly<Record<string, () => string>> = {
  users: () => m.admin_nav_people(),
  people: () => m.admin_nav_people(),
  orders: () => m.admin_nav_orders(),
  courses: () => m.admin_nav_courses(),
  applications: () => m.house_nav_applications(),
  audit: () => m.house_nav_audit(),
}

/** What it was done to: a person's name, a setting by its own; the label of the server where there are no words for it. */
export function subjectName(action: AuditAction, { id, label }: { id: string; label: string }): string {
  if (action === 'setting.saved') return settingName(id) ?? label
  if (action === 'policy.published') return policyName(id) ?? label
  if (action === 'list.exported') return Object.hasOwn(LISTS, id) ? (LISTS[id]?.() ?? label) : label
  return label
}
