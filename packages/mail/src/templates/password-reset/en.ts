export const en = {
  subject: 'Choose a new password for Lectern',
  preheader: (minutes: number) => `The link works once, for ${minutes} minutes.`,
  title: 'Choose a new password',
  greeting: (name: string) => `Hello ${name},`,
  text: (minutes: number) => `With this link you choose a new password. It works once, for ${minutes} minutes, and logs you out everywhere else.`,
  action: 'Choose a new password',
  address: 'If the button does not work, open this address:',
  warning: 'If you did not ask for it, leave this message be: your password stays as it is.',
  reason: 'You get this message because somebody asked for a new password for this address on Lectern.',
}
