import { useQuery, useQueryClient } from '@tanstack/react-query'
import { get } from '@/api'
import { useLive } from '@/live'

/** Loads conversations anew when one of them has news. */
export function useConversationNews(): void {
  const client = useQueryClient()
  const again = () => void client.invalidateQueries({ queryKey: ['conversations'] })
  useLive('chat.unread', again)
  useLive('presence.changed', again)
}

/** How many messages wait to be read; every tab shows the same number (SS-53). */
export function useUnreadMessages(enabled: boolean): number {
  const client = useQueryClient()
  const { data } = useQuery({
    queryKey: ['unread-messages'],
    queryFn: ({ signal }) => get<{ unread: number }>('/conversations/unread', undefined, signal),
    enabled,
  })
  useLive('chat.unread', ({ data: counted }) =>
    client.setQueryData(['unread-messages'], { unread: Number(counted.total) }),
  )
  return data?.unread ?? 0
}
