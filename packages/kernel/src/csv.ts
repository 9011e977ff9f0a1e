/** At the beginning of a file: spreadsheets then know that it is UTF-8. */
export const CSV_BEGINNING = '\uFEFF'

/** One line of CSV (RFC 4180). Text that a spreadsheet would run as a formula is made inert by an apostrophe. */
export function csvLine(cells: readonly (string | number | boolean | null)[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

function cell(value: string | number | boolean | null): string {
  if (value === null) return ''
  const text = typeof value === 'string' ? inert(value) : String(value)
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** What begins a formula, in half or full width; where spreadsheets divide cells by semicolons or tabs, one may begin after these too. */
const FORMULA = /(?:^|(?<=[;\t\r\n]))[=+\-@＝＋－＠]|^[\t\r\n]/gu

const inert = (text: string) => text.replaceAll(FORMULA, "'$&")
