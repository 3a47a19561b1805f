import { Archive, ArchiveRestore, CheckCheck } from 'lucide-react'
import type { Notification } from '@/api'
import { Button, plural, ProblemSummary, toast } from '@/design'
import { archiving, reading, useMark, type Chosen, type Mark } from './inbox'

type Props = {
  tab: 'all' | 'unread' | 'archived'
  notices: Notification[]
  chosen: Notification[]
  onChosen: (ids: ReadonlySet<string>) => void
}

/** What can be done with the chosen notices, or with all of them until the newest one that is on the page. */
export function BulkBar({ tab, notices, chosen, onChosen }: Props) {
  const mark = useMark()
  const newest = notices[0]
  if (!newest) return null
  const some = chosen.length > 0
  const subject: Chosen = some ? { ids: chosen.map(({ id }) => id) } : { until: newest.toldAt }
  const act = async (what: Mark, said: string) => {
    if (!(await mark.submit(what))) return
    onChosen(new Set())
    toast(said)
  }
  const unread = (some ? chosen : notices).some(({ read }) => !read)
  return (
    <div className="grid gap-3">
      <ProblemSummary problem={mark.problem} />
      <div className="-mx-3 flex flex-wrap items-center gap-x-1">
        <p aria-live="polite" className={some ? 'mr-2 ml-3 text-sm text-ink-soft' : 'sr-only'}>
          {some ? `${plural(chosen.length, 'notice')} chosen` : 'None chosen'}
        </p>
        {tab !== 'archived' && unread && (
          <Act
            icon={CheckCheck}
            pending={mark.pending}
            onClick={() => void act(reading(subject), 'Marked as read.')}
          >
            {some ? 'Mark as read' : 'Mark all as read'}
          </Act>
        )}
        {tab === 'all' && (
          <Act
            icon={Archive}
            pending={mark.pending}
            onClick={() => void act(archiving(subject), 'Put away.')}
          >
            {some ? 'Put away' : 'Put away what is read'}
          </Act>
        )}
        {tab === 'archived' && some && (
          <Act
            icon={ArchiveRestore}
            pending={mark.pending}
            onClick={() => void act(archiving(subject, false), 'Taken out again.')}
          >
            Take out again
          </Act>
        )}
        {some && (
          <Button look="quiet" size="sm" onClick={() => onChosen(new Set())}>
            Choose none
          </Button>
        )}
      </div>
    </div>
  )
}

type ActProps = { icon: typeof Archive; pending: boolean; onClick: () => void; children: string }

function Act({ icon: Icon, pending, onClick, children }: ActProps) {
  return (
    <Button
      look="quiet"
      size="sm"
      pending={pending}
      onClick={onClick}
      icon={<Icon className="size-4" aria-hidden />}
    >
      {children}
    </Button>
  )
}
