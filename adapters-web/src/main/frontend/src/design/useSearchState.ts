import { useCallback } from 'react'
import { useSearchParams } from 'react-router'

/** Filters in the URL: reading gives '' for what is not set, setting '' takes it out again. */
export function useSearchState<K extends string>(names: readonly K[]) {
  const [search, setSearch] = useSearchParams()
  const values = Object.fromEntries(names.map((name) => [name, search.get(name) ?? ''])) as Record<K, string>
  const set = useCallback(
    (change: Partial<Record<K, string>>) =>
      setSearch(
        (last) => {
          const next = new URLSearchParams(last)
          for (const [name, value] of Object.entries<string | undefined>(change)) {
            if (value) next.set(name, value)
            else next.delete(name)
          }
          return next
        },
        { replace: true, preventScrollReset: true },
      ),
    [setSearch],
  )
  const clear = useCallback(
    () => set(Object.fromEntries(names.map((name) => [name, ''])) as Record<K, string>),
    [names, set],
  )
  return { values, set, clear, any: names.some((name) => values[name] !== '') }
}
