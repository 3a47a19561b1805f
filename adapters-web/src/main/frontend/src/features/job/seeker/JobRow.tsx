import { Link } from 'react-router'
import { MapPin } from 'lucide-react'
import type { JobCard } from '@/api'
import { Badge, day, plural } from '@/design'
import { DueLine } from '../DueLine'
import { StageBadge } from '../StageBadge'

export function JobRow({ job }: { job: JobCard }) {
  const turn = yourTurn(job)
  return (
    <article className="relative rounded border border-line bg-surface p-5 transition-colors hover:border-line-strong">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0">
          <h2 className="font-semibold tracking-tight">
            <Link to={`/jobs/${job.id}`} className="after:absolute after:inset-0 after:rounded">
              {job.title}
            </Link>
          </h2>
          <p className="mt-0.5 flex flex-wrap items-center gap-x-3 text-sm text-ink-faint">
            <span>{job.category.name}</span>
            <span className="inline-flex items-center gap-1">
              <MapPin className="size-3.5" aria-hidden />
              {job.city}, {job.state}
            </span>
            <span>{day(job.submittedAt)}</span>
          </p>
        </div>
        <div className="flex flex-wrap gap-2">
          {turn && <Badge tone="signal">{turn}</Badge>}
          <StageBadge stage={job.stage} />
        </div>
      </div>
      <div className="mt-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-1.5">
        <p className="text-sm text-ink-soft">{progress(job)}</p>
        <DueLine deadline={job.deadline} />
      </div>
    </article>
  )
}

const DECIDED = ['confirmed', 'completed', 'closed']
const ENDED = ['cancelled', 'closed_unconfirmed']

/** How far it has come, in words. */
function progress({ stage, claims, places, quotes }: JobCard): string {
  if (DECIDED.includes(stage)) return 'You agreed on a price'
  if (ENDED.includes(stage)) return 'Nobody was chosen'
  const prices = quotes === 0 ? 'no price yet' : plural(quotes, 'price')
  return `${claims} of ${places} answered, ${prices}`
}

/** What the seeker can do about it, told from the deadline that runs. */
function yourTurn({ deadline, quotes }: JobCard): string | null {
  if (deadline?.what === 'confirmation' && quotes > 0) return 'Choose a price'
  if (deadline?.what === 'review') return 'Review open'
  return null
}
