import { Clock } from 'lucide-react'
import { cx } from './cx'
import { useNow } from './now'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** "in 5 h (Tue 14:30)" in the viewer's zone; "due since Tue 14:30" once it has passed. */
export function deadlineWords(at: string, now: number): string {
  const left = Date.parse(at) - now
  const clock = `${dayWords(at, left)} ${hoursAndMinutes(at)}`
  if (left <= 0) return `due since ${clock}`
  return `in ${spanWords(left)} (${clock})`
}

function dayWords(at: string, left: number): string {
  const far = Math.abs(left) > 6 * DAY
  return new Date(at).toLocaleDateString(
    'en-US',
    far ? { month: 'short', day: 'numeric' } : { weekday: 'short' },
  )
}

const hoursAndMinutes = (at: string): string =>
  new Date(at).toLocaleTimeString('en-US', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** "20 min", "5 h", "3 days". */
export function spanWords(ms: number): string {
  if (ms < HOUR) return `${Math.max(1, Math.round(ms / MINUTE))} min`
  if (ms < 2 * DAY) return `${Math.round(ms / HOUR)} h`
  return `${Math.round(ms / DAY)} days`
}

export function Deadline({ at, label, urgent }: { at: string; label?: string; urgent?: boolean }) {
  const now = useNow()
  const soon = urgent ?? Date.parse(at) - now < 6 * HOUR
  return (
    <span
      className={cx(
        'inline-flex items-start gap-1.5 text-sm',
        soon ? 'font-medium text-signal' : 'text-ink-soft',
      )}
    >
      <Clock className="mt-0.5 size-4 shrink-0" aria-hidden />
      <time dateTime={at}>
        {label && `${label} `}
        {deadlineWords(at, now)}
      </time>
    </span>
  )
}
