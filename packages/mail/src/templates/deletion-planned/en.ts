export const en = {
  subject: (day: string) => `Your Lectern account will be deleted on ${day}`,
  preheader: 'Until then you can keep it.',
  title: 'Your account will be deleted',
  greeting: (name: string) => `Hello ${name},`,
  text: (day: string) =>
    `On ${day} we erase your account and everything personal in it; your courses are no longer open to you then. What was paid stays in our books, without your name.`,
  change: 'If you change your mind before that day, log in and keep your account. Nothing is lost until then.',
  action: 'Keep my account',
  warning: 'If it was not you, somebody knows your password: keep the account and choose a new password.',
  reason: 'You get this message because the deletion of your account was asked for in it.',
}
