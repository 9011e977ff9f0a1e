export const en = {
  subject: (code: string) => `${code} is your Lectern code`,
  preheader: (minutes: number) => `It works for ${minutes} minutes.`,
  title: 'Confirm your e-mail address',
  greeting: (name: string) => `Hello ${name},`,
  text: (minutes: number) => `Type this code on Lectern to confirm that this address is yours. It works for ${minutes} minutes.`,
  warning: 'If you did not ask for it, leave this message be: nothing happens without the code. Nobody from Lectern will ever ask you for it.',
  reason: 'You get this message because somebody gave this address to Lectern.',
}
