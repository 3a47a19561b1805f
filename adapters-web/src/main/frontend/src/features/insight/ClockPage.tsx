import { useQuery } from '@tanstack/react-query'
import { get, type PlatformClock } from '@/api'
import { ErrorState, PageHeader, platformTimeIs, SkeletonList, usePageTitle } from '@/design'
import { AdvanceCard } from './AdvanceCard'
import { SweepCard } from './SweepCard'

/** The demo clock (BY-10): move the platform's time forward and watch deadlines fire. */
export function ClockPage() {
  usePageTitle('Clock')
  const {
    data: clock,
    error,
    refetch,
  } = useQuery({
    queryKey: ['clock'],
    queryFn: readClock,
    refetchInterval: 30_000,
  })
  if (!clock && error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!clock) return <SkeletonList rows={2} />
  return (
    <>
      <PageHeader
        title="Clock"
        lead="Deadlines follow the platform’s time. Outside production it can be moved forward, never back."
      />
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <AdvanceCard clock={clock} />
        <SweepCard />
      </div>
    </>
  )
}

/** Every countdown in this browser follows the platform's time from here on. */
async function readClock({ signal }: { signal: AbortSignal }): Promise<PlatformClock> {
  const clock = await get<PlatformClock>('/admin/clock', undefined, signal)
  platformTimeIs(clock.now)
  return clock
}
