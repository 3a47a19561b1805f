import { useId } from 'react'
import { Star } from 'lucide-react'
import type { Rating } from '@/api'
import { cx } from './cx'
import { NO_DATA, plural, ratingWords } from './format'

/** "★ 4.8 (12 reviews)"; an em-dash when nobody has reviewed yet: no data is not a bad rating (SS-89). */
export function RatingWords({ rating, short }: { rating: Rating; short?: boolean }) {
  const words = ratingWords(rating)
  if (words === NO_DATA)
    return (
      <span className="text-ink-faint">
        <span aria-hidden>{NO_DATA}</span>
        <span className={short ? 'sr-only' : ''}> no reviews yet</span>
      </span>
    )
  return (
    <span className="inline-flex items-center gap-1 tabular-nums">
      <Star className="size-4 fill-signal text-signal" aria-hidden />
      <span className="sr-only">Rated </span>
      <span className="font-medium">{words}</span>
      <span className="text-ink-faint">({short ? rating.count : plural(rating.count, 'review')})</span>
    </span>
  )
}

const WORDS = ['Poor', 'Fair', 'Good', 'Very good', 'Excellent']

type InputProps = {
  label: string
  value: number
  onChange: (value: number) => void
  error?: string | undefined
}

/** One to five stars as radio buttons: arrow keys move, the word beside says what is chosen. */
export function StarsInput({ label, value, onChange, error }: InputProps) {
  const name = useId()
  return (
    <fieldset className="flex flex-wrap items-center justify-between gap-x-4 py-1.5">
      <legend className="float-left text-[15px] font-medium">{label}</legend>
      <div className="flex w-full flex-row-reverse items-center justify-end gap-3 sm:w-auto sm:flex-row">
        <span className="text-sm text-ink-faint">{WORDS[value - 1] ?? ''}</span>
        <span className="-ml-1.5 flex sm:ml-0">
          {WORDS.map((word, index) => (
            <label
              key={word}
              className="cursor-pointer rounded-sm p-1.5 has-focus-visible:outline-2 has-focus-visible:outline-accent"
            >
              <input
                type="radio"
                className="sr-only"
                name={name}
                checked={value === index + 1}
                onChange={() => onChange(index + 1)}
                aria-label={`${index + 1} of 5, ${word}`}
              />
              <Star
                className={cx('size-6', index < value ? 'fill-signal text-signal' : 'text-line-strong')}
                aria-hidden
              />
            </label>
          ))}
        </span>
      </div>
      {error && <p className="w-full text-sm font-medium text-danger">{error}</p>}
    </fieldset>
  )
}
