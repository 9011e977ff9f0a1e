import type { Role } from '@lectern/db/values'
import type { Locale } from '@lectern/kernel/locale'

/** The password of every demo account. */
export const DEMO_PASSWORD = 'Lectern-demo-2026'

export interface DemoAccount {
  username: string
  email: string
  role: Role
  name: string
  country: string
  locale: Locale
}

/** Accounts to look around with, besides the instructor, who is one of the academy's (`instructor@lectern.example`). */
export const DEMO_ACCOUNTS = {
  trainee: { username: 'trainee', email: 'trainee@lectern.example', role: 'trainee', name: 'Dina Rashad', country: 'EG', locale: 'en' },
  corporate: { username: 'corporate', email: 'corporate@lectern.example', role: 'corporate_trainee', name: 'حسام البدري', country: 'EG', locale: 'ar' },
  manager: { username: 'manager', email: 'manager@lectern.example', role: 'corporate_trainee', name: 'Ghada Naguib', country: 'EG', locale: 'en' },
  admin: { username: 'admin', email: 'admin@lectern.example', role: 'admin', name: 'Sherine Adel', country: 'EG', locale: 'en' },
} as const satisfies Record<string, DemoAccount>

export const DEMO_INSTRUCTOR = 'mona'
