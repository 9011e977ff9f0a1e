import type { Locale } from '@lectern/kernel/locale'

import { formatDate, formatList } from './format.ts'
import * as words from './paraglide/messages.js'
import { getLocale } from './paraglide/runtime.js'

/** What an error carries beside its reason; the same shape as DomainError's details. */
export type ErrorDetails = Readonly<Record<string, string | number | readonly string[]>>

type Say = (details: ErrorDetails, locale: Locale) => string
type Word = (inputs: Record<string, never>, options: { locale: Locale }) => string

const say =
  (word: Word): Say =>
  (_, locale) =>
    word({}, { locale })

const MISSING: Readonly<Record<string, Word>> = {
  title: words.error_missing_title,
  summary: words.error_missing_summary,
  subject: words.error_missing_subject,
  preview_video: words.error_missing_preview_video,
  section: words.error_missing_section,
  lesson: words.error_missing_lesson,
  lesson_video: words.error_missing_lesson_video,
  price: words.error_missing_price,
  contract: words.error_missing_contract,
}

function missingList({ missing }: ErrorDetails, locale: Locale): string {
  const parts = Array.isArray(missing) ? missing.map(String) : []
  return formatList(
    parts.map((part) => MISSING[part]?.({}, { locale }) ?? part.replaceAll('_', ' ')),
    locale,
  )
}

function wait(seconds: number, locale: Locale): string {
  return seconds < 60
    ? words.error_duration_seconds({ count: Math.ceil(seconds) }, { locale })
    : words.error_duration_minutes({ count: Math.ceil(seconds / 60) }, { locale })
}

const tooManyTries: Say = ({ retryAfterSeconds }, locale) =>
  typeof retryAfterSeconds === 'number'
    ? words.error_too_many_tries_wait({ wait: wait(retryAfterSeconds, locale) }, { locale })
    : words.error_too_many_tries({}, { locale })

const tooManyRequests: Say = ({ retryAfterSeconds }, locale) =>
  typeof retryAfterSeconds === 'number'
    ? words.error_rate_limited_wait({ wait: wait(retryAfterSeconds, locale) }, { locale })
    : words.error_rate_limited({}, { locale })

/** Every reason that the servers give. Listed one by one: reaching into all messages by a computed name would ship all of them. */
const SENTENCES = {
  already_decided: say(words.error_already_decided),
  already_owned: say(words.error_already_owned),
  already_suspended: say(words.error_already_suspended),
  already_verified: say(words.error_already_verified),
  amount_not_chargeable: say(words.error_amount_not_chargeable),
  applicant_gone: say(words.error_applicant_gone),
  application_not_found: say(words.error_application_not_found),
  application_open: say(words.error_application_open),
  apply_later: ({ from }, locale) =>
    typeof from === 'string' ? words.error_apply_later_from({ day: formatDate(from, locale) }, { locale }) : words.error_apply_later({}, { locale }),
  asset_not_found: say(words.error_asset_not_found),
  bad_amount: say(words.error_bad_amount),
  bad_credentials: say(words.error_bad_credentials),
  bad_cursor: say(words.error_bad_cursor),
  bad_email: say(words.error_bad_email),
  bad_id: say(words.error_bad_id),
  bad_input: say(words.error_bad_input),
  bad_span: say(words.error_bad_span),
  bad_token: say(words.error_bad_token),
  bad_url: say(words.error_bad_url),
  before_start: say(words.error_before_start),
  busy: say(words.error_busy),
  captions_bad_time: say(words.error_captions_bad_time),
  captions_empty: say(words.error_captions_empty),
  captions_no_header: say(words.error_captions_no_header),
  checkout_unavailable: say(words.error_checkout_unavailable),
  code_expired: say(words.error_code_expired),
  code_wrong: say(words.error_code_wrong),
  conflict: say(words.error_conflict),
  contract_not_accepted: say(words.error_contract_not_accepted),
  course_closed: say(words.error_course_closed),
  course_not_for_sale: say(words.error_course_not_for_sale),
  course_not_found: say(words.error_course_not_found),
  courses_published: say(words.error_courses_published),
  csrf: say(words.error_csrf),
  currency_not_chargeable: say(words.error_currency_not_chargeable),
  email_not_verified: say(words.error_email_not_verified),
  email_taken: say(words.error_email_taken),
  export_later: ({ from }, locale) =>
    typeof from === 'string'
      ? words.error_export_later_from({ time: formatDate(from, locale, 'dateTime') }, { locale })
      : words.error_export_later({}, { locale }),
  forbidden: say(words.error_forbidden),
  idempotency_key_required: say(words.error_idempotency_key_required),
  idempotency_mismatch: say(words.error_idempotency_mismatch),
  in_use: say(words.error_in_use),
  instructor_not_found: say(words.error_instructor_not_found),
  internal: say(words.error_internal),
  invalid: say(words.error_invalid),
  json_only: say(words.error_json_only),
  kind_fixed: say(words.error_kind_fixed),
  last_admin: say(words.error_last_admin),
  lesson_not_found: say(words.error_lesson_not_found),
  media_unavailable: say(words.error_media_unavailable),
  method_not_allowed: say(words.error_method_not_allowed),
  mixed_currencies: say(words.error_mixed_currencies),
  needed_while_published: say(words.error_needed_while_published),
  network: say(words.error_network),
  no_grant: say(words.error_no_grant),
  not_a_draft: say(words.error_not_a_draft),
  not_a_text: say(words.error_not_a_text),
  not_a_trainee: say(words.error_not_a_trainee),
  not_a_video: say(words.error_not_a_video),
  not_found: say(words.error_not_found),
  not_free: say(words.error_not_free),
  not_publishable: (details, locale) => words.error_not_publishable({ missing: missingList(details, locale) }, { locale }),
  not_ready_to_publish: (details, locale) => words.error_not_ready_to_publish({ missing: missingList(details, locale) }, { locale }),
  not_suspended: say(words.error_not_suspended),
  not_viewable: say(words.error_not_viewable),
  not_your_course: say(words.error_not_your_course),
  not_yourself: say(words.error_not_yourself),
  order_closed: say(words.error_order_closed),
  order_not_found: say(words.error_order_not_found),
  order_not_payable: say(words.error_order_not_payable),
  order_outdated: say(words.error_order_outdated),
  own_course: say(words.error_own_course),
  password_common: say(words.error_password_common),
  password_too_short: say(words.error_password_too_short),
  payment_in_progress: say(words.error_payment_in_progress),
  payments_unavailable: say(words.error_payments_unavailable),
  picture_unreadable: say(words.error_picture_unreadable),
  policy_changed: say(words.error_policy_changed),
  policy_not_accepted: say(words.error_policy_not_accepted),
  quote_changed: say(words.error_quote_changed),
  rate_limited: tooManyRequests,
  required: say(words.error_required),
  same_email: say(words.error_same_email),
  scope_missing: say(words.error_scope_missing),
  section_not_found: say(words.error_section_not_found),
  session_not_found: say(words.error_session_not_found),
  setting_changed: say(words.error_setting_changed),
  sign_up_closed: say(words.error_sign_up_closed),
  suspended: say(words.error_suspended),
  too_big: say(words.error_too_big),
  too_large: say(words.error_too_large),
  too_long: ({ max }, locale) => (typeof max === 'number' ? words.error_too_long_max({ max }, { locale }) : words.error_too_long({}, { locale })),
  too_many: say(words.error_too_many),
  too_many_tokens: say(words.error_too_many_tokens),
  too_many_tries: tooManyTries,
  too_short: ({ min }, locale) => (typeof min === 'number' ? words.error_too_short_min({ min }, { locale }) : words.error_too_short({}, { locale })),
  too_small: say(words.error_too_small),
  unauthenticated: say(words.error_unauthenticated),
  unavailable: say(words.error_unavailable),
  unknown_currency: say(words.error_unknown_currency),
  unknown_field: say(words.error_unknown_field),
  unknown_subject: say(words.error_unknown_subject),
  upload_empty: say(words.error_upload_empty),
  upload_finished: say(words.error_upload_finished),
  upload_other_file: say(words.error_upload_other_file),
  upload_too_large: say(words.error_upload_too_large),
  upload_wrong_type: say(words.error_upload_wrong_type),
  user_erased: say(words.error_user_erased),
  user_not_found: say(words.error_user_not_found),
  username_shape: say(words.error_username_shape),
  username_taken: say(words.error_username_taken),
  username_wrong: say(words.error_username_wrong),
  video_not_ready: say(words.error_video_not_ready),
  video_unavailable: say(words.error_video_unavailable),
  viewing: say(words.error_viewing),
  watched_too_fast: say(words.error_watched_too_fast),
  wrong_status: say(words.error_wrong_status),
} satisfies Record<string, Say>

export type ErrorReason = keyof typeof SENTENCES

export function isErrorReason(reason: string): reason is ErrorReason {
  return Object.hasOwn(SENTENCES, reason)
}

/** The sentence for a refusal's reason; a reason that this build doesn't know gets a safe general one. */
export function errorMessage(reason: string, details: ErrorDetails = {}, locale: Locale = getLocale()): string {
  return isErrorReason(reason) ? SENTENCES[reason](details, locale) : words.error_unknown({}, { locale })
}
