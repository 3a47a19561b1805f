import { PARTS, type Parts } from '@/api'
import { cx } from '@/design'
import { PART_FILL, PART_WORDS, points } from './parts'

/** A score as one bar of its weighted parts; the figures are in its name, so nothing hangs on colour alone. */
export function ScoreBar({ parts, weights }: { parts: Parts; weights: Parts }) {
  const words = PARTS.map((part) => `${PART_WORDS[part]} ${points(parts[part] * weights[part])}`).join(', ')
  return (
    <div
      role="img"
      aria-label={words}
      title={words}
      className="flex h-3 w-full min-w-32 overflow-hidden rounded-full bg-sunken"
    >
      {PARTS.map((part) => (
        <span
          key={part}
          className={PART_FILL[part]}
          style={{ width: `${parts[part] * weights[part] * 100}%` }}
        />
      ))}
    </div>
  )
}

/** What the colours mean, and how much each part can count. */
export function PartsLegend({ weights }: { weights?: Parts }) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-soft">
      {PARTS.map((part) => (
        <li key={part} className="flex items-center gap-2">
          <span aria-hidden className={cx('size-3 rounded-sm', PART_FILL[part])} />
          {PART_WORDS[part]}
          {weights && (
            <span className="text-ink-faint tabular-nums">up to {Math.round(weights[part] * 100)}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
