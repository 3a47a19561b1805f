import { useCallback } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { post, remove, useSubmit, type ApiPath } from '@/api'
import { toast } from '@/design'

export type Act = { path: ApiPath; body: object | null; said: string }

/** One act of an operator: a POST with a body, or a DELETE without. Reads the named lists again after it. */
export function useAct(lists: readonly string[], done: () => void) {
  const client = useQueryClient()
  const send = useCallback(async ({ path, body, said }: Act, key: string) => {
    if (body) await post(path, body, key)
    else await remove(path)
    return said
  }, [])
  const answered = useCallback(
    (said: string) => {
      for (const list of lists) void client.invalidateQueries({ queryKey: [list] })
      done()
      toast(said)
    },
    [client, lists, done],
  )
  return useSubmit(send, answered)
}
