import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '@lectern/seed/demo-accounts'

export interface DemoAccount {
  email: string
  password: string
}

export type DemoAccounts = Record<string, DemoAccount>

/** The people the seed makes to look around with, by what they are. The instructor is one of the academy's own. */
export function demoAccounts(): DemoAccounts {
  const { trainee, corporate, manager, admin } = DEMO_ACCOUNTS
  const emails = { trainee: trainee.email, corporate: corporate.email, manager: manager.email, instructor: 'instructor@lectern.example', admin: admin.email }
  return Object.fromEntries(Object.entries(emails).map(([role, email]) => [role, { email, password: DEMO_PASSWORD }]))
}
