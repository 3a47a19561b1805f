import type { BooksFigure, Drift, ReconciliationRun } from '@/api'
import { moment, money, plural, spanWords } from '@/design'

/** How both books can differ, as operators read it. */
const KINDS: Record<string, string> = {
  missing_here: 'Money moved there, and nothing is posted here',
  missing_there: 'Posted here, and no money moved there',
  other_amount: 'Another amount there than here',
  nobodys: 'Money moved there that belongs to nothing of ours',
  in_doubt: 'Nobody knows how our request ended',
}

export const driftWords = (kind: string): string => KINDS[kind] ?? kind.replaceAll('_', ' ')

/** How it ended. */
export function closingWords({ closing, closedBy, reason }: Drift): string {
  if (closing === 'healed') return 'Healed: both books agree.'
  if (closing === 'explained') return `Explained${closedBy ? ` by ${closedBy}` : ''}: “${reason ?? ''}”`
  return 'Gone by itself: the other side followed.'
}

/** How long money has been without an explanation. */
export const ageWords = (since: string, now: number): string =>
  spanWords(Math.max(0, now - Date.parse(since)))

/** How much of what moved is explained; never rounded up to all of it. */
export function explainedPercent({ explained, total }: BooksFigure): string {
  if (explained >= total) return '100 %'
  return `${(Math.floor((explained / total) * 10_000) / 100).toFixed(2)} %`
}

export const isExplained = (books: BooksFigure[]): boolean =>
  books.every(({ explained, total }) => explained >= total)

/** The one sentence that matters. */
export function explainedWords(books: BooksFigure[]): string {
  if (books.every(({ total }) => total === 0)) return 'No money has moved yet'
  if (isExplained(books)) return 'All money is explained'
  const missing = books
    .filter(({ explained, total }) => explained < total)
    .map(({ currency, explained, total }) => money(total - explained, currency))
  return `${missing.join(' and ')} not explained`
}

/** When it ran, who wanted it, and what it found. */
export function runWords(run: ReconciliationRun): string {
  const who = run.startedBy ? `for ${run.startedBy}` : 'by night'
  const took = run.endedAt
    ? Math.max(1, Math.round((Date.parse(run.endedAt) - Date.parse(run.startedAt)) / 1000))
    : 0
  const length = took ? `, in ${took} s` : ''
  return `Compared ${moment(run.startedAt)} ${who}${length}: ${plural(run.lines, 'new line')}, ${plural(run.found, 'new difference')}.`
}
