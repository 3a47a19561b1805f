export type Cell = string | number

/** Lines as RFC 4180 has them; a text that a spreadsheet would take for a formula is kept a text. */
export const csv = (head: string[], rows: Cell[][]): string =>
  [head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n'

function cell(value: Cell): string {
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
