export const en = {
  subject: 'Welcome to Lectern',
  preheader: 'Your address is confirmed. You can buy and follow courses now.',
  title: (name: string) => `Welcome, ${name}`,
  text: 'Your e-mail address is confirmed, so everything is open to you: you can buy courses, follow them on any device and go on at the second where you stopped.',
  next: 'Every course shows its outline and a preview before you pay. Take your time.',
  reason: 'You get this message once, because you confirmed your address on Lectern.',
}
