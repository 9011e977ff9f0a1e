import { formatList, formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'

import { ROLES } from '../filters/people.ts'
import { formatBasisPoints } from './percent.ts'
import { roleName } from './role.tsx'

const FIELDS: Readonly<Record<string, () => string>> = {
  role: () => m.admin_col_role(),
  reason: () => m.house_field_reason(),
  suspended: () => m.house_field_suspended(),
  sessions: () => m.house_field_sessions(),
  viewingId: () => m.house_field_viewing(),
  state: () => m.admin_col_status(),
  userId: () => m.house_field_person(),
  version: () => m.house_field_version(),
  basisPoints: () => m.house_field_share(),
  platformShareBasisPoints: () => m.house_field_share(),
  belowProgressPercent: () => m.house_field_below_progress(),
  unopenedPercent: () => m.house_field_unopened(),
  startedPercent: () => m.house_field_started(),
  open: () => m.house_field_open(),
  partition: () => m.house_field_partition(),
  queue: () => m.admin_col_queue(),
  filters: () => m.house_field_filters(),
}

const STATES: Readonly<Record<string, () => string>> = {
  pending: () => m.house_state_pending(),
  approved: () => m.house_state_approved(),
  rejected: () => m.house_state_rejected(),
  failed: () => m.house_state_failed(),
  waiting: () => m.house_state_waiting(),
}

/** A field of an entry in words; one that this build doesn't know keeps its own name. */
export function fieldName(field: string): string {
  return Object.hasOwn(FIELDS, field) ? (FIELDS[field]?.() ?? field) : field
}

/** What a field said, for people; nothing is a dash. */
export function valueText(field: string, value: unknown): string {
  const locale = getLocale()
  if (value === undefined || value === null) return '–'
  if (typeof value === 'boolean') return value ? m.house_yes() : m.house_no()
  if (typeof value === 'number') {
    if (field.toLowerCase().endsWith('basispoints')) return formatBasisPoints(value, locale)
    return field.endsWith('Percent') ? formatBasisPoints(value * 100, locale) : formatNumber(value, locale)
  }
  if (Array.isArray(value))
    return value.length === 0
      ? '–'
      : formatList(
          value.map((item) => `\u2068${String(item)}\u2069`),
          locale,
        )
  if (typeof value !== 'string') return JSON.stringify(value)
  if (field === 'role') {
    const role = ROLES.find((known) => known === value)
    return role === undefined ? value : roleName(role)
  }
  return field === 'state' && Object.hasOwn(STATES, value) ? (STATES[value]?.() ?? value) : value
}
