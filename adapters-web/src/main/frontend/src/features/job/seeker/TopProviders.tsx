import type { JobSummary } from '@/api'
import { Avatar, Card, plural, RatingWords, Skeleton } from '@/design'

export function TopProviders({ summary }: { summary: JobSummary | undefined }) {
  if (!summary) return <Skeleton className="h-40" />
  return (
    <Card title="Your providers">
      {summary.topProviders.length === 0 ? (
        <p className="text-sm text-ink-faint">
          People you have worked with appear here, the best rated first.
        </p>
      ) : (
        <ul className="grid gap-4">
          {summary.topProviders.map(({ id, name, rating, jobs }) => (
            <li key={id} className="flex items-center gap-3">
              <Avatar name={name} />
              <div className="min-w-0">
                <p className="truncate text-[15px] font-medium">{name}</p>
                <p className="flex flex-wrap gap-x-2 text-sm text-ink-faint">
                  <RatingWords rating={rating} short />
                  {plural(jobs, 'job')} with you
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
