import { Link } from 'react-router'
import type { Notification } from '@/api'
import { cx, useNow } from '@/design'
import { agoWords } from './ago'
import { GROUPS } from './groups'
import { reading, useMark } from './inbox'

type Props = { notice: Notification; chosen: boolean; onChoose: () => void }

/** One notice: the whole row leads to its page, the box beside it chooses it. */
export function NoticeRow({ notice, chosen, onChoose }: Props) {
  const mark = useMark()
  const now = useNow()
  const { icon: Icon, label } = GROUPS[notice.group]
  const open = () => {
    if (!notice.read) void mark.submit(reading({ ids: [notice.id] }))
  }
  return (
    <article
      className={cx(
        'relative flex gap-3 px-4 py-4 transition-colors hover:bg-sunken/60 sm:gap-4 sm:px-5',
        chosen && 'bg-accent-soft/50',
      )}
    >
      <label className="relative z-10 -m-2 flex size-10 shrink-0 cursor-pointer items-start justify-center p-2.5">
        <input type="checkbox" checked={chosen} onChange={onChoose} className="mt-1 size-4 accent-accent" />
        <span className="sr-only">Choose “{notice.title}”</span>
      </label>
      <Icon
        className={cx(
          'mt-0.5 hidden size-5 shrink-0 sm:block',
          notice.read ? 'text-ink-faint' : 'text-accent',
        )}
        aria-label={label}
      />
      <div className="min-w-0 flex-1">
        <h2 className={cx('break-words', notice.read ? 'text-ink-soft' : 'font-semibold')}>
          <Link to={notice.link} onClick={open} className="after:absolute after:inset-0">
            {notice.title}
          </Link>
        </h2>
        <p className={cx('mt-0.5 text-[15px] break-words', notice.read ? 'text-ink-faint' : 'text-ink-soft')}>
          {notice.text}
        </p>
        <p className="mt-1 flex flex-wrap gap-x-2 text-sm text-ink-faint">
          <time dateTime={notice.at}>{agoWords(notice.at, now)}</time>
          {notice.importance !== 'normal' && !notice.read && (
            <span className="font-medium text-signal">Needs you</span>
          )}
        </p>
      </div>
      {!notice.read && (
        <span className="mt-2 size-2.5 shrink-0 rounded-full bg-signal">
          <span className="sr-only">Unread</span>
        </span>
      )}
    </article>
  )
}
