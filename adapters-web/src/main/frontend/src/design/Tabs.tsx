import { Link, useSearchParams } from 'react-router'
import { cx } from './cx'
import { NO_DATA } from './format'

/** Without a count a tab shows none; with one that is not known yet, a dash. */
type Tab = { id: string; label: string; count?: number | undefined }

/** Tabs whose choice lives in the URL: links, so that back, reload and sharing work. */
export function LinkTabs({
  tabs,
  current,
  param = 'tab',
  label,
}: {
  tabs: Tab[]
  current: string
  param?: string
  label: string
}) {
  const [search] = useSearchParams()
  const to = (id: string) => {
    const next = new URLSearchParams(search)
    next.set(param, id)
    return `?${next.toString()}`
  }
  return (
    <nav aria-label={label} className="-mx-4 overflow-x-auto border-b border-line px-4 sm:mx-0 sm:px-0">
      <ul className="flex gap-6">
        {tabs.map(({ id, label: name, ...rest }) => (
          <li key={id}>
            <Link
              to={to(id)}
              preventScrollReset
              aria-current={id === current ? 'page' : undefined}
              className={cx(
                '-mb-px flex min-h-11 items-center gap-2 border-b-2 text-[15px] font-medium whitespace-nowrap transition-colors',
                id === current
                  ? 'border-accent text-ink'
                  : 'border-transparent text-ink-faint hover:text-ink',
              )}
            >
              {name}
              {'count' in rest && (
                <span className="rounded-full bg-sunken px-2 py-0.5 text-xs text-ink-soft tabular-nums">
                  {rest.count ?? NO_DATA}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
