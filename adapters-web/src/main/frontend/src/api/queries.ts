import { QueryClient, useInfiniteQuery, type QueryKey } from '@tanstack/react-query'
import { get, type Query } from './http'
import { Problem } from './problem'
import type { ApiPath } from './paths'
import type { Page } from './account'

/** Reads are tried again only when the server may answer differently: never after a 4xx. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) => failures < 2 && (!(error instanceof Problem) || error.uncertain),
        refetchOnWindowFocus: true,
      },
      mutations: { retry: false },
    },
  })
}

/** A keyset-paged list: all loaded items as one array, and how to load more. */
export function usePages<T>(key: QueryKey, path: ApiPath, query: Query = {}, enabled = true) {
  const pages = useInfiniteQuery({
    queryKey: [...key, query],
    queryFn: ({ pageParam, signal }) => get<Page<T>>(path, { ...query, cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    enabled,
  })
  return { ...pages, items: pages.data?.pages.flatMap((page) => page.items) ?? [] }
}
