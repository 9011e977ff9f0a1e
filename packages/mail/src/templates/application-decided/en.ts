export const en = {
  approved: {
    subject: 'You can teach on Lectern now',
    preheader: 'Your application has been approved.',
    title: 'You can teach now',
    text: 'We have read your application with pleasure and approved it. Accept the instructor contract, and publish your first course when it is ready.',
    action: 'Begin your first course',
  },
  rejected: {
    subject: 'Your application to teach on Lectern',
    preheader: 'We cannot accept it this time.',
    title: 'Not this time',
    text: 'We have read your application and cannot accept it this time. You may apply again in 30 days.',
    action: 'See your application',
  },
  greeting: (name: string) => `Hello ${name},`,
  answer: 'Our staff write to you:',
  reason: 'You get this message because you applied to teach on Lectern.',
}
