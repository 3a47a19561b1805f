import { moment, spanWords } from '@/design'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** "just now", "20 min ago", "5 h ago", and after two days the day itself. */
export function agoWords(at: string, now: number): string {
  const past = now - Date.parse(at)
  if (past < MINUTE) return 'just now'
  return past < 2 * DAY ? `${spanWords(past)} ago` : moment(at)
}
