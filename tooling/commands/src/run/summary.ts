import { bold, columns, faint } from '../terminal.ts'
import type { StackFile } from './stack-files.ts'

/** Where everything is, for a person. */
export function summary({ web, admin, mail, stripe, uploadthing, accounts }: StackFile): string {
  const people = Object.entries(accounts).map(([name, { email, password }]): [string, string] => [name, `${email}  ${faint(password)}`])
  return [
    '',
    bold('Addresses'),
    columns([
      ['Site', bold(web)],
      ['Staff console', admin],
      ['Mail inbox', mail],
      ['Stripe', `${stripe}  ${faint('test cards are on its payment page')}`],
      ['UploadThing', uploadthing],
    ]),
    '',
    bold('Demo accounts'),
    columns([['guest', faint('no account: just open the site')], ...people]),
    '',
  ].join('\n')
}
