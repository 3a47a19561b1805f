import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { toast } from '@/design'
import { useLive } from '@/live'
import { refresh, UNREAD } from './inbox'

/** Keeps this tab in step with what its person is told, here, in other tabs and while they look elsewhere. */
export function useNotificationNews(): void {
  const client = useQueryClient()
  useLive('notification.added', ({ data }) => {
    refresh(client)
    if (data.live === true && !isOpen(String(data.link))) toast(String(data.title))
  })
  useLive('notification.read', () => refresh(client))
  useLive('unread.changed', ({ data }) => client.setQueryData(UNREAD, { unread: Number(data.unread) }))
  useLive('job.changed', ({ data }) => readAgain(client, String(data.job)))
}

/** Whoever looks at a page sees it change; telling them so as well would only be in the way. */
const isOpen = (link: string): boolean => window.location.pathname === link

/** The job from either side, and the lists it may stand in. */
function readAgain(client: QueryClient, job: string): void {
  const keys = [['job', job], ['lead', job], ['jobs'], ['leads'], ['credits'], ['me']]
  for (const queryKey of keys) void client.invalidateQueries({ queryKey })
}
