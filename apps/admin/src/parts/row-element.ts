/** The row of a table by its id, to bring it into sight or give it the focus. */
export function rowElement(id: string): HTMLElement | null {
  return document.querySelector(`tr[data-row="${CSS.escape(id)}"]`)
}
