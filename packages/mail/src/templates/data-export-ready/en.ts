export const en = {
  subject: 'Your data is ready to download',
  preheader: (days: number) => `One ZIP file, for ${days} days.`,
  title: 'Your data is ready',
  greeting: (name: string) => `Hello ${name},`,
  text: (days: number) => `Everything that we hold about you is in one ZIP file. You can download it from your account for ${days} days; then it is removed.`,
  action: 'Go to your account',
  warning: 'If you did not ask for it, somebody is logged in as you: choose a new password, which logs them out.',
  reason: 'You get this message because your data was asked for in your account.',
}
