import type { CreditEntry } from '@/api'
import { entryWords } from './entryWords'

const HEAD = ['Time (UTC)', 'What', 'Note', 'Change', 'Before', 'After', 'Transaction']

/** Lines as RFC 4180 has them; a text that a spreadsheet would take for a formula is kept a text. */
export function csv(entries: CreditEntry[]): string {
  const rows = entries.map((entry) => [
    entry.at,
    entryWords(entry.reason),
    entry.note ?? '',
    entry.amount,
    entry.before,
    entry.after,
    entry.id,
  ])
  return [HEAD, ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n'
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
