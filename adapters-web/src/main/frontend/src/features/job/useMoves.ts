import { useCallback } from 'react'
import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { post, useSubmit, type JobDetail, type LeadDetail } from '@/api'
import { toast } from '@/design'

export type Side = 'job' | 'lead'
type Request = { path: string; body: unknown }

/**
 * Makes one move on a job and shows its answer at once. What else the move may have changed (lists, counts, credits)
 * is read again.
 */
export function useMoves(side: Side, id: string, said: string, done?: () => void) {
  const client = useQueryClient()
  const send = useCallback(
    ({ path, body }: Request, key: string) => post<JobDetail | LeadDetail>(`/jobs/${id}/${path}`, body, key),
    [id],
  )
  const answered = useCallback(
    (answer: JobDetail | LeadDetail) => {
      client.setQueryData([side, id], answer)
      refresh(client)
      done?.()
      toast(said)
    },
    [client, side, id, said, done],
  )
  return useSubmit(send, answered)
}

function refresh(client: QueryClient): void {
  for (const key of ['jobs', 'leads', 'credits', 'me']) void client.invalidateQueries({ queryKey: [key] })
}
