import { SCOPES, type Scope } from '@lectern/auth/scopes'
import type { PolicyKind, Role } from '@lectern/db/values'
import { currencySchema } from '@lectern/kernel/money-schema'
import type { Currency } from '@lectern/kernel/currency'
import { idSchema } from '@lectern/kernel/ids'
import type { Locale } from '@lectern/kernel/locale'
import { z } from 'zod'

import { line, localeSchema, text } from '../../wire.ts'

export const passwordSchema = z.string().min(10, { error: 'password_too_short' }).max(200, { error: 'too_long' })
const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, { error: 'too_long' })
  .pipe(z.email({ error: 'bad_email' }))
const country = z.string().regex(/^[A-Z]{2}$/, { error: 'required' })

export const signUpInput = z.object({
  name: line(80),
  username: z
    .string()
    .trim()
    .regex(/^[a-zA-Z0-9_.-]{3,30}$/, { error: 'username_shape' }),
  email,
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

export const requestPasswordResetInput = z.object({ email })
export const resetPasswordInput = z.object({ token: z.string().min(20, { error: 'bad_token' }).max(200, { error: 'bad_token' }), password: passwordSchema })
export const changePasswordInput = z.object({ current: z.string().min(1, { error: 'required' }).max(200, { error: 'too_long' }), password: passwordSchema })

export const updateProfileInput = z.object({
  name: line(80).optional(),
  country: country.optional(),
  locale: localeSchema.optional(),
  currency: currencySchema.nullish(),
  title: text(120).nullish(),
  biography: text(4000).nullish(),
})

export const policyInput = z.object({ kind: z.enum(['payment_and_refund', 'instructor_contract']) })
/** The version that was shown; accepting an outdated one is a conflict (`policy_changed`). */
export const acceptPolicyInput = z.object({ version: z.int().min(1) })

export const createTokenInput = z.object({
  name: line(60),
  scopes: z.array(z.enum(SCOPES)).min(1, { error: 'required' }),
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
  /** Accepted the payment policy in force (A5). */
  paymentPolicyAccepted: boolean
  /** Accepted the instructor contract in force. */
  contractAccepted: boolean
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

/** Outputs: signUp, logIn, verifyEmail, updateProfile → Me. resendCode → { sentTo }. createToken → TokenInfo & { token } (shown once). The others → { ok: true }. */
