/** Whether an address is itself a key: a link that was mailed, or given to an admin, with a token in it. Nothing may keep its page. */
export function isSecretAddress(url: string): boolean {
  return new URL(url).searchParams.has('token')
}
