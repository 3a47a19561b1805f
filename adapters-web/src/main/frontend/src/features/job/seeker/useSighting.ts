import { useEffect } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { post, type JobDetail } from '@/api'

/**
 * Tells the server once that the seeker sees who claimed the request: from then on those claims are final. A lost
 * message is sent again with the next refresh.
 */
export function useSighting(job: JobDetail | undefined): void {
  const client = useQueryClient()
  const id = job?.id
  const unseen = job?.claimList.some((claim) => claim.outcome === 'open' && !claim.settled) ?? false
  const version = job?.version
  useEffect(() => {
    if (!id || !unseen) return
    post<JobDetail>(`/jobs/${id}/sighting`, {}).then(
      (seen) => client.setQueryData(['job', id], seen),
      () => void client.invalidateQueries({ queryKey: ['job', id], refetchType: 'none' }),
    )
  }, [client, id, unseen, version])
}
