import { useMe } from '@/features/account'
import { useUnreadMessages } from '@/features/chat/useConversationNews'
import type { NavItem } from './nav'

/** How much waits behind an entry of the navigation. */
export function NavCount({ item }: { item: NavItem }) {
  return item.counts ? <Unread /> : null
}

function Unread() {
  const { data: me } = useMe()
  const count = useUnreadMessages(me != null)
  if (count === 0) return null
  return (
    <span className="rounded-full bg-signal-soft px-1.5 text-xs font-semibold text-signal tabular-nums">
      {count > 99 ? '99+' : count}
      <span className="sr-only"> unread</span>
    </span>
  )
}
