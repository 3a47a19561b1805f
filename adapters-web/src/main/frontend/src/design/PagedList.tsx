import type { Key, ReactNode } from 'react'
import { Button } from './Button'
import { ErrorState, SkeletonList } from './states'

/** What `usePages` answers, as far as a list needs it. */
type Paged<T> = {
  items: T[]
  isPending: boolean
  isError: boolean
  error: unknown
  hasNextPage: boolean
  isFetchingNextPage: boolean
  fetchNextPage: () => Promise<unknown>
  refetch: () => Promise<unknown>
}
type Props<T> = {
  pages: Paged<T>
  keyOf: (item: T) => Key
  render: (item: T) => ReactNode
  empty: ReactNode
  skeleton?: string
  className?: string
}

/** A list with its loading, empty and error states and "load more". */
export function PagedList<T>({ pages, keyOf, render, empty, skeleton, className = 'grid gap-3' }: Props<T>) {
  if (pages.isPending) return <SkeletonList {...(skeleton && { height: skeleton })} />
  if (pages.isError && pages.items.length === 0)
    return <ErrorState error={pages.error} onRetry={() => void pages.refetch()} />
  if (pages.items.length === 0) return empty
  return (
    <>
      <ul className={className}>
        {pages.items.map((item) => (
          <li key={keyOf(item)} className="min-w-0">
            {render(item)}
          </li>
        ))}
      </ul>
      <LoadMore pages={pages} />
    </>
  )
}

export function LoadMore({
  pages,
}: {
  pages: Pick<Paged<unknown>, 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'>
}) {
  if (!pages.hasNextPage) return null
  return (
    <div className="mt-5 flex justify-center">
      <Button look="secondary" pending={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
        Show more
      </Button>
    </div>
  )
}
