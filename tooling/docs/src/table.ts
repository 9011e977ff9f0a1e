/** A table of Markdown. What stands between cells is made harmless in them. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Says in a page's head where it comes from. */
export const MADE = '<!-- Made by `npm run docs`; changes here are lost. -->'
