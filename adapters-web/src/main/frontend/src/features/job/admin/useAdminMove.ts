import { useCallback } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { post, useSubmit, type ApiPath } from '@/api'
import { toast } from '@/design'

/** An operator's act on a job; every view of jobs is read again after it. */
export function useAdminMove<B>(path: ApiPath, said: string, done: () => void) {
  const client = useQueryClient()
  const send = useCallback((body: B, key: string) => post<unknown>(path, body, key), [path])
  const answered = useCallback(() => {
    void client.invalidateQueries({ queryKey: ['jobs'] })
    done()
    toast(said)
  }, [client, done, said])
  return useSubmit(send, answered)
}
