import { Link } from 'react-router'
import type { Conversation } from '@/api'
import { Avatar, Badge, cx } from '@/design'
import { lineOf } from './words'

type Props = { conversation: Conversation; me: string; current: boolean }

/** A conversation in the list: with whom, about what, and what came last. */
export function ConversationRow({ conversation, me, current }: Props) {
  const { id, other, job, last, unread } = conversation
  return (
    <Link
      to={`/messages/${id}`}
      aria-current={current ? 'page' : undefined}
      className={cx(
        'flex items-center gap-3 rounded border bg-surface p-3 hover:border-line-strong',
        current ? 'border-accent' : 'border-line',
      )}
    >
      <span className="relative">
        <Avatar name={other.name} />
        {other.online && (
          <span className="absolute -right-0.5 -bottom-0.5 size-3 rounded-full border-2 border-surface bg-success">
            <span className="sr-only">Online</span>
          </span>
        )}
      </span>
      <span className="min-w-0 flex-1">
        <span className="flex items-baseline justify-between gap-2">
          <span className={cx('truncate', unread > 0 ? 'font-semibold' : 'font-medium')}>{other.name}</span>
          {unread > 0 && (
            <Badge tone="accent">
              <span className="tabular-nums">{unread} new</span>
            </Badge>
          )}
        </span>
        <span className="block truncate text-sm text-ink-soft">{job.title}</span>
        {last && <span className="block truncate text-sm text-ink-faint">{lineOf(last, me)}</span>}
      </span>
    </Link>
  )
}
