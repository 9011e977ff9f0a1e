import type { Mail } from '@lectern/api/jobs'

export type Role = Extract<Mail, { template: 'account_made' }>['role']

const ROLE: Record<Role, string> = {
  trainee: 'a trainee',
  corporate_trainee: 'a corporate trainee',
  instructor: 'an instructor',
  admin: 'an administrator',
}

export const en = {
  subject: 'Your Lectern account is ready',
  preheader: 'Choose a password to begin.',
  title: 'Your account is ready',
  greeting: (name: string) => `Hello ${name},`,
  text: (role: Role) => `Our staff have made an account for you as ${ROLE[role]}. Choose a password to begin. Your username is:`,
  action: 'Choose a password',
  address: 'If the button does not work, open this address:',
  hint: (days: number) => `The link works once, for ${days} days. After that you can ask for another on the log-in page, under “Forgotten password”.`,
  reason: 'You get this message because our staff gave this address when they made the account.',
}
