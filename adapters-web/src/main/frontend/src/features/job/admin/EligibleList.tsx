import type { EligibleProvider } from '@/api'
import { Avatar, cx, FieldNotes, miles, plural, RatingWords } from '@/design'

type Props = {
  providers: EligibleProvider[]
  chosen: string
  onChoose: (id: string) => void
  error: string | undefined
}

export function EligibleList({ providers, chosen, onChoose, error }: Props) {
  if (providers.length === 0)
    return <p className="text-[15px] text-ink-soft">Nobody by that name may take this request.</p>
  return (
    <fieldset id="provider" aria-describedby={error ? 'provider-error' : undefined}>
      <legend className="sr-only">Providers who may take this request</legend>
      <div className="grid max-h-72 gap-2 overflow-y-auto p-1">
        {providers.map(({ id, name, rating, jobsCompleted, city, state, distanceMiles }) => (
          <label
            key={id}
            className={cx(
              'flex cursor-pointer items-center gap-3 rounded border p-3 has-focus-visible:outline-2 has-focus-visible:outline-accent',
              chosen === id ? 'border-accent bg-accent-soft' : 'border-line hover:border-line-strong',
            )}
          >
            <input
              type="radio"
              name="provider"
              className="sr-only"
              checked={chosen === id}
              onChange={() => onChoose(id)}
            />
            <Avatar name={name} />
            <span className="min-w-0">
              <span className="block font-medium">{name}</span>
              <span className="flex flex-wrap gap-x-2 text-sm text-ink-faint">
                <RatingWords rating={rating} short />
                <span>{plural(jobsCompleted, 'job')} done</span>
                <span>
                  {city}, {state}
                  {distanceMiles != null && `, ${miles(distanceMiles)}`}
                </span>
              </span>
            </span>
          </label>
        ))}
      </div>
      <FieldNotes id="provider" error={error} />
    </fieldset>
  )
}
