/** A text with one item a line → the items, without empty lines. */
export function toItems(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
