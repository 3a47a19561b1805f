import { useQuery } from '@tanstack/react-query'
import { get, type Decision, type Page } from '@/api'
import { Card, ErrorState, SkeletonList } from '@/design'
import { DecisionCard } from '@/features/routing'

/** The routing explanation: the latest decision open, earlier ones below it. */
export function Decisions({ job }: { job: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['jobs', 'admin', 'decisions', job],
    queryFn: async ({ signal }) =>
      listOf(await get<Page<Decision> | Decision[]>(`/admin/jobs/${job}/decisions`, undefined, signal)),
  })
  if (!data && error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonList rows={1} height="h-64" />
  if (data.length === 0)
    return (
      <Card title="Why these providers">
        <p className="text-ink-soft">No decision was made yet.</p>
      </Card>
    )
  return data.map((decision, index) => (
    <DecisionCard key={decision.id} decision={decision} latest={index === 0} />
  ))
}

const listOf = <T,>(answer: Page<T> | T[]): T[] => (Array.isArray(answer) ? answer : answer.items)
