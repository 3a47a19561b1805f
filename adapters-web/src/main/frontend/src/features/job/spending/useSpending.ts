import { useCallback } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { call, useSubmit, type Spending } from '@/api'
import { toast } from '@/design'

const SPENDING = ['credits', 'spending'] as const
type Versioned = { spending: Spending; version: string | null }

export const useSpending = () =>
  useQuery({
    queryKey: SPENDING,
    queryFn: async ({ signal }): Promise<Versioned> => {
      const { data, etag } = await call<Spending>('GET', '/me/spending', { signal })
      return { spending: data, version: etag }
    },
  })

/** Sets the cap under the version that was read; null is no cap. */
export function useSetCap(version: string | null, done: () => void) {
  const client = useQueryClient()
  const send = useCallback(
    (dailyCap: number | null) =>
      call<Spending>('PUT', '/me/spending', { body: { dailyCap }, ...(version && { version }) }),
    [version],
  )
  const answered = useCallback(
    ({ data, etag }: { data: Spending; etag: string | null }) => {
      client.setQueryData(SPENDING, { spending: data, version: etag })
      void client.invalidateQueries({ queryKey: ['lead'] })
      done()
      toast(data.planned ? 'Saved. It counts from tomorrow.' : 'Saved. It counts from now on.')
    },
    [client, done],
  )
  return useSubmit(send, answered)
}
