/** Comfort only: the page works without it. Fills a test card without a reload, groups digits, stops a second press of Pay. */
export const CHECKOUT_SCRIPT = `
const form = document.querySelector('form')
const field = (name) => form.elements.namedItem(name)
const group = (value) => value.replace(/\\D/g, '').slice(0, 19).replace(/(\\d{4})(?=\\d)/g, '$1 ')
document.querySelectorAll('button[name=fill]').forEach((button) => button.addEventListener('click', (event) => {
  event.preventDefault()
  field('number').value = group(button.value)
  field('exp').value = '12 / 34'
  field('cvc').value = '123'
  form.querySelector('button.primary').focus()
}))
field('number')?.addEventListener('input', (event) => {
  const input = event.target
  if (input.selectionStart === input.value.length) input.value = group(input.value)
})
field('exp')?.addEventListener('input', (event) => {
  const input = event.target
  if (event.inputType !== 'deleteContentBackward') input.value = input.value.replace(/^(\\d\\d)\\s*\\/?\\s*(\\d{0,2}).*$/, '$1 / $2')
})
let sent = false
form.addEventListener('submit', (event) => { if (sent) event.preventDefault(); sent = true })
addEventListener('pageshow', () => { sent = false })
`
