import { Link, useLocation } from 'react-router'
import { Bell as BellIcon } from 'lucide-react'
import { cx, plural } from '@/design'
import { useUnread } from './inbox'
import { useNotificationNews } from './useNotificationNews'

const MOST_SHOWN = 99

/** Leads to the notification centre, and says how much waits there; with it the whole tab hears of what happens. */
export function Bell() {
  useNotificationNews()
  const { data } = useUnread()
  const { pathname } = useLocation()
  const unread = data?.unread ?? 0
  const here = pathname === '/notifications'
  return (
    <Link
      to="/notifications"
      aria-current={here ? 'page' : undefined}
      className={cx(
        'relative flex size-11 items-center justify-center rounded-full transition-colors hover:bg-sunken',
        here ? 'text-accent' : 'text-ink-soft',
      )}
    >
      <span className="sr-only">
        {unread > 0 ? `Notifications, ${plural(unread, 'unread notice')}` : 'Notifications'}
      </span>
      <BellIcon className="size-5" aria-hidden />
      {unread > 0 && (
        <span
          aria-hidden
          className="absolute top-1 right-0.5 min-w-5 rounded-full bg-signal px-1 text-center text-xs leading-5 font-semibold text-paper tabular-nums"
        >
          {unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}
        </span>
      )}
    </Link>
  )
}
