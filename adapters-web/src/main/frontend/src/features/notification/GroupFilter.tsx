import { useSearchParams } from 'react-router'
import { cx } from '@/design'

/** Chips that keep the chosen group in the URL. */
export function GroupFilter({ groups }: { groups: { value: string; label: string }[] }) {
  const [search, setSearch] = useSearchParams()
  const current = search.get('group') ?? ''
  const choose = (value: string) => {
    const next = new URLSearchParams(search)
    if (value) next.set('group', value)
    else next.delete('group')
    setSearch(next, { preventScrollReset: true })
  }
  return (
    <div role="group" aria-label="Kind of notice" className="-mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0">
      <div className="flex w-max gap-2 p-0.5">
        {[{ value: '', label: 'Everything' }, ...groups].map(({ value, label }) => (
          <button
            key={value}
            type="button"
            aria-pressed={value === current}
            onClick={() => choose(value)}
            className={cx(
              'min-h-9 rounded-full border px-3.5 text-sm font-medium whitespace-nowrap transition-colors',
              value === current
                ? 'border-accent bg-accent-soft text-accent'
                : 'border-line text-ink-soft hover:border-line-strong hover:text-ink',
            )}
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  )
}
