export const en = {
  subject: (number: string) => `Your receipt ${number}`,
  preheader: (total: string) => `${total} paid. Your courses are open.`,
  title: 'Thank you. Your courses are open.',
  greeting: (name: string) => `Hello ${name},`,
  text: (number: string, day: string) => `This is your receipt for the order ${number}, paid on ${day}.`,
  course: 'Course',
  price: 'Price',
  total: 'Total',
  action: 'Open the order',
  hint: 'Choose a course in the list to start it. The order stays in your account, where you can print it.',
  reason: 'You get this message because this address belongs to the account that paid.',
}
