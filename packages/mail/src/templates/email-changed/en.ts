export const en = {
  subject: 'The address of your Lectern account has changed',
  preheader: 'It is no longer this one.',
  title: 'Your address has changed',
  greeting: (name: string) => `Hello ${name},`,
  text: 'From now on the address of your account is:',
  use: 'You can log in with it, and our messages go there.',
  warning: 'If it was not you, somebody knows your password: log in with your username, choose a new password and change the address back.',
  reason: 'You get this last message here because this was the address of your account.',
}
