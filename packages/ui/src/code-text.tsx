/** Digits of a code as typed or pasted: "١٢٣ ٤٥٦", "123-456", "Your code: 123456" all give 123456. */
export function cleanCode(text: string, length: number): string {
  return text
    .replaceAll(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replaceAll(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replaceAll(/\D/g, '')
    .slice(0, length)
}
