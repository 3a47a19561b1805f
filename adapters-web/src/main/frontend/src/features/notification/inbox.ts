import { useCallback } from 'react'
import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { get, post, useSubmit, type InboxCounts } from '@/api'

export const UNREAD = ['notifications', 'unread'] as const
export const LIST = ['notifications', 'list'] as const

/** How many notices wait to be read. */
export function useUnread() {
  return useQuery({
    queryKey: UNREAD,
    queryFn: ({ signal }) => get<InboxCounts>('/notifications/counts', undefined, signal),
  })
}

/** Some notices by their ids, or everything that was told until a moment. */
export type Chosen = { ids: string[] } | { until: string }
export type Mark = { path: '/notifications/readings' | '/notifications/archivings'; body: object }

export const reading = (chosen: Chosen): Mark => ({ path: '/notifications/readings', body: chosen })
export const archiving = (chosen: Chosen, away = true): Mark => ({
  path: '/notifications/archivings',
  body: 'ids' in chosen ? { ...chosen, away } : chosen,
})

/** Marks notices; the count comes with the answer, the lists are read again. */
export function useMark(done?: () => void) {
  const client = useQueryClient()
  const send = useCallback(({ path, body }: Mark) => post<InboxCounts>(path, body), [])
  const answered = useCallback(
    (counts: InboxCounts) => {
      client.setQueryData(UNREAD, counts)
      refresh(client)
      done?.()
    },
    [client, done],
  )
  return useSubmit(send, answered)
}

export const refresh = (client: QueryClient): void => void client.invalidateQueries({ queryKey: LIST })
