import type { ReactNode } from 'react'
import type { usePages } from '@/api'
import { ErrorState, LoadMore, SkeletonList } from '@/design'
import { EntriesTable, type Line } from './EntriesTable'

export type { Line }

type Props<T> = {
  entries: ReturnType<typeof usePages<T>>
  lineOf: (entry: T) => Line
  caption: string
  empty: ReactNode
}

/** A history with its loading, empty and error states. */
export function Entries<T>({ entries, lineOf, caption, empty }: Props<T>) {
  if (entries.isPending) return <SkeletonList rows={5} height="h-14" />
  if (entries.isError) return <ErrorState error={entries.error} onRetry={() => void entries.refetch()} />
  if (entries.items.length === 0) return empty
  return (
    <>
      <EntriesTable caption={caption} lines={entries.items.map(lineOf)} />
      <LoadMore pages={entries} />
    </>
  )
}
