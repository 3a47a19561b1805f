import { Link } from 'react-router'
import type { AdminJobCard } from '@/api'
import { day, plural } from '@/design'
import { DueLine } from '../DueLine'
import { StageBadge } from '../StageBadge'

export function AdminJobRow({ job }: { job: AdminJobCard }) {
  return (
    <article className="relative grid gap-x-6 gap-y-2 px-5 py-4 transition-colors hover:bg-sunken md:grid-cols-[1fr_12rem_15rem] md:items-center">
      <div className="min-w-0">
        <h2 className="font-medium">
          <Link to={`/admin/jobs/${job.id}`} className="after:absolute after:inset-0">
            {job.title}
          </Link>
        </h2>
        <p className="text-sm text-ink-faint">
          {job.category.name}, {job.city}, {job.state} {job.zip}. By {job.seeker}, {day(job.submittedAt)}.
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 md:block">
        <StageBadge stage={job.stage} />
        <p className="text-sm text-ink-faint md:mt-1">
          {job.claims} of {job.places} claimed, {plural(job.quotes, 'price')}
        </p>
      </div>
      <DueLine deadline={job.deadline} />
    </article>
  )
}
