import { SCOPES, type Scope } from '@lectern/auth/scopes'
import type { ApplicationState, ExportState, PolicyKind, Role } from '@lectern/db/values'
import { currencySchema } from '@lectern/kernel/money-schema'
import type { Currency } from '@lectern/kernel/currency'
import { idSchema } from '@lectern/kernel/ids'
import type { Locale } from '@lectern/kernel/locale'
import { z } from 'zod'

import { emailSchema, line, localeSchema, text, usernameSchema, versionSchema } from '../../wire.ts'

export const passwordSchema = z.string().min(10, { error: 'password_too_short' }).max(200, { error: 'too_long' })
const country = z.string().regex(/^[A-Z]{2}$/, { error: 'required' })

export const signUpInput = z.object({
  name: line(80),
  username: usernameSchema,
  email: emailSchema,
  password: passwordSchema,
  country,
  gender: z.enum(['female', 'male']).nullish(),
  locale: localeSchema,
})

/** `identifier` is a username or an e-mail address. */
export const logInInput = z.object({ identifier: line(254), password: z.string().min(1, { error: 'required' }).max(200, { error: 'too_long' }) })

export const verifyEmailInput = z.object({
  code: z
    .string()
    .trim()
    .regex(/^\d{6}$/, { error: 'code_wrong' }),
})

export const requestPasswordResetInput = z.object({ email: emailSchema })
export const resetPasswordInput = z.object({ token: z.string().min(20, { error: 'bad_token' }).max(200, { error: 'bad_token' }), password: passwordSchema })
export const changePasswordInput = z.object({ current: z.string().min(1, { error: 'required' }).max(200, { error: 'too_long' }), password: passwordSchema })

export const updateProfileInput = z.object({
  name: line(80).optional(),
  country: country.optional(),
  locale: localeSchema.optional(),
  currency: currencySchema.nullish(),
  title: text(120).nullish(),
  biography: text(4000).nullish(),
  /** Only https addresses, in the order in which they are shown. */
  socialLinks: z
    .array(z.object({ label: line(40), url: z.url({ protocol: /^https$/, error: 'bad_url' }).max(300, { error: 'too_long' }) }))
    .max(8, { error: 'too_many' })
    .optional(),
})

/** A confirmed change needs the code that goes to the new address (`verifyEmail`); until then the old one counts (A4), and `keepEmail` gives the change up. */
export const changeEmailInput = z.object({ email: emailSchema, password: z.string().min(1, { error: 'required' }).max(200, { error: 'too_long' }) })

/** PNG, JPEG or WebP in base 64, at most 600 kB of it; the server reads what it is, makes it square and small, and drops what else is in it. */
export const setPictureInput = z.object({ data: z.base64({ error: 'invalid' }).min(1, { error: 'required' }).max(600_000, { error: 'too_large' }) })

/** `sampleUrl`: something they have taught or made. */
export const applyInput = z.object({
  subject: line(120),
  motivation: z.string().trim().min(50, { error: 'too_short' }).max(2000, { error: 'too_long' }),
  sampleUrl: z
    .url({ protocol: /^https?$/, error: 'bad_url' })
    .max(300, { error: 'too_long' })
    .nullish(),
})

/** `username` is typed again, so that nobody deletes an account by a slip. */
export const deleteAccountInput = z.object({
  username: z.string().trim().min(1, { error: 'required' }).max(60, { error: 'too_long' }),
  password: z.string().min(1, { error: 'required' }).max(200, { error: 'too_long' }),
})

/** The single-use token of the link that `staff.viewAs` gave. */
export const beginViewingInput = z.object({ token: z.string().min(20, { error: 'bad_token' }).max(200, { error: 'bad_token' }) })

export const policyInput = z.object({ kind: z.enum(['payment_and_refund', 'instructor_contract']) })
/** The version that was shown; accepting an outdated one is a conflict (`policy_changed`). */
export const acceptPolicyInput = z.object({ version: versionSchema.min(1) })

export const createTokenInput = z.object({
  name: line(60),
  scopes: z.array(z.enum(SCOPES)).min(1, { error: 'required' }).max(SCOPES.length, { error: 'too_many' }),
  expiresInDays: z.int().min(1).max(365),
})
export const revokeTokenInput = z.object({ tokenId: idSchema })
export const revokeSessionInput = z.object({ sessionId: z.string().min(1).max(100) })

/** The signed-in person; null for a guest. */
export interface Me {
  id: string
  name: string
  username: string
  email: string
  emailVerified: boolean
  role: Role
  locale: Locale
  country: string
  currency: Currency | null
  title: string | null
  biography: string | null
  socialLinks: SocialLink[]
  /** Path of the picture on the site's origin; null for none. */
  picture: string | null
  /** The address that waits for its code (A4). */
  pendingEmail: string | null
  /** When the account will be erased, because its owner asked for that (A7). */
  deletionDueAt: string | null
  /** Set while an admin looks at the site as this person (A8). */
  viewing: { adminName: string; until: string } | null
  /** Accepted the payment policy in force (A5). */
  paymentPolicyAccepted: boolean
  /** Accepted the instructor contract in force. */
  contractAccepted: boolean
}

export interface SocialLink {
  label: string
  url: string
}

/** The latest application of a person to become an instructor. */
export interface Application {
  state: ApplicationState
  subject: string
  motivation: string
  sampleUrl: string | null
  /** What staff said with the decision. */
  answer: string | null
  createdAt: string
  decidedAt: string | null
  /** From when one may apply again; null unless it was rejected. */
  againFrom: string | null
}

/** The latest export of everything held about a person. */
export interface DataExport {
  id: string
  state: ExportState
  /** 0 to 100. */
  percent: number
  createdAt: string
  /** Path to download it on the site's origin, while it is `ready`. */
  download: string | null
  bytes: number | null
  expiresAt: string | null
}

export interface Policy {
  kind: PolicyKind
  version: number
  /** Markdown, both languages. */
  body: Record<Locale, string>
  publishedAt: string
}

export interface SessionInfo {
  id: string
  current: boolean
  createdAt: string
  expiresAt: string
  ip: string | null
  userAgent: string | null
}

export interface TokenInfo {
  id: string
  name: string
  scopes: Scope[]
  createdAt: string
  expiresAt: string
  lastUsedAt: string | null
}

/**
 * Outputs: signUp, logIn, verifyEmail, keepEmail, updateProfile, setPicture, removePicture, keepMyAccount → Me. resendCode, changeEmail → { sentTo }. createToken → TokenInfo & { token }
 * (shown once). applyAsInstructor → Application, myApplication → Application | null. startExport → DataExport, exportMyData → DataExport | null.
 * deleteMyAccount → { dueAt }. beginViewing → Me. endViewing → { consoleUrl }. signUpOpen → { open }. The others → { ok: true }.
 */
