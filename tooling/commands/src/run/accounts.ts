export interface DemoAccount {
  email: string
  password: string
}

export type DemoAccounts = Record<string, DemoAccount>

const PASSWORD = 'Lectern-demo-2026'

/** The people the seed makes, by what they are. */
export function demoAccounts(): DemoAccounts {
  const roles = ['trainee', 'corporate', 'manager', 'instructor', 'admin']
  return Object.fromEntries(roles.map((role) => [role, { email: `${role}@lectern.example`, password: PASSWORD }]))
}
