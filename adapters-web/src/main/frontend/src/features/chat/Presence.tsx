import type { Partner } from '@/api'
import { cx, moment } from '@/design'

/** Whether the other side is there: a dot and a word. */
export function Presence({ partner }: { partner: Partner }) {
  return (
    <span className="inline-flex items-center gap-1.5 text-sm text-ink-soft">
      <span
        aria-hidden
        className={cx('size-2 rounded-full', partner.online ? 'bg-success' : 'bg-line-strong')}
      />
      {partner.online
        ? 'Online'
        : partner.seenAt
          ? `Last seen ${moment(partner.seenAt)}`
          : 'Not here right now'}
    </span>
  )
}
