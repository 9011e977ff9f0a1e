export const en = {
  subject: (code: string) => `${code} is your Lectern code`,
  preheader: (minutes: number) => `It works for ${minutes} minutes.`,
  title: 'Confirm your new address',
  greeting: (name: string) => `Hello ${name},`,
  text: (minutes: number) =>
    `Type this code on Lectern to make this the address of your account. It works for ${minutes} minutes; until then your old address counts.`,
  warning: 'If you did not ask for it, leave this message be: nothing changes without the code. Nobody from Lectern will ever ask you for it.',
  reason: 'You get this message because somebody gave this address to Lectern as their new one.',
}
