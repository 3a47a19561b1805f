import type { JobDetail } from '@/api'
import { Avatar, Badge, Card, plural, RatingWords } from '@/design'

/** Who was asked, and who answered. */
export function Asked({ job }: { job: JobDetail }) {
  return (
    <Card title="Who was asked">
      {job.invited.length === 0 ? (
        <p className="text-[15px] text-ink-soft">Nobody yet.</p>
      ) : (
        <ul className="grid gap-5">
          {job.invited.map(({ id, name, bio, rating, jobsCompleted, city, state, claimed }) => (
            <li key={id} className="flex gap-3">
              <Avatar name={name} />
              <div className="min-w-0 flex-1">
                <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
                  <p className="font-medium">{name}</p>
                  <Badge tone={claimed ? 'success' : 'neutral'}>{claimed ? 'Answered' : 'Asked'}</Badge>
                </div>
                <p className="flex flex-wrap gap-x-2 text-sm text-ink-faint">
                  <RatingWords rating={rating} />
                  <span>{plural(jobsCompleted, 'job')} done</span>
                  <span>
                    {city}, {state}
                  </span>
                </p>
                {bio && <p className="mt-1 line-clamp-2 text-sm text-ink-soft">{bio}</p>}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
