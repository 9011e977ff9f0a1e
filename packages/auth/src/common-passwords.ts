import { readFileSync } from 'node:fs'

/** Passwords of ten characters and more that attackers try first: from the frequency list of zxcvbn-ts (MIT), with some of the region. */
const COMMON = new Set(
  readFileSync(new URL('common-passwords.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n'),
)

/** Whether a password is among the common ones, or one short piece over and over ("aaaaaaaaaa", "abcabcabcabc"). */
export function isCommonPassword(password: string): boolean {
  const plain = password.toLowerCase()
  return COMMON.has(plain) || /^(.{1,4}?)\1+$/.test(plain)
}
