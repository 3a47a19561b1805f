import { useCallback } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { RefreshCw, Unplug } from 'lucide-react'
import { get, post, useSubmit, type ReconciliationOverview, type ReconciliationRun } from '@/api'
import {
  Button,
  EmptyState,
  ErrorState,
  PageHeader,
  ProblemSummary,
  SkeletonList,
  usePageTitle,
} from '@/design'
import { BooksCard } from './BooksCard'
import { Drifts } from './Drifts'
import { RunsCard } from './RunsCard'

const ASK_AGAIN_MS = 2_000

/** Both books side by side, what differs, and the way to heal it (BY-07). */
export function ReconciliationPage() {
  usePageTitle('Reconciliation')
  const overview = useQuery({
    queryKey: ['reconciliation', 'overview'],
    queryFn: ({ signal }) => get<ReconciliationOverview>('/admin/reconciliation', undefined, signal),
    refetchInterval: ({ state }) => (state.data?.running ? ASK_AGAIN_MS : false),
  })
  const { data } = overview
  const compare = useCompare()
  const running = compare.pending || data?.running === true
  return (
    <>
      <PageHeader
        title="Reconciliation"
        lead="The payment company’s books beside ours: every cent that moved, and why it moved."
        action={
          data?.connected && (
            <Button
              look="secondary"
              pending={running}
              icon={<RefreshCw className="size-4" aria-hidden />}
              onClick={() => void compare.submit(null)}
            >
              {running ? 'Comparing…' : 'Compare now'}
            </Button>
          )
        }
      />
      <div className="grid grid-cols-1 gap-5">
        <ProblemSummary problem={compare.problem} />
        {overview.isPending && <SkeletonList rows={2} height="h-48" />}
        {overview.isError && !data && (
          <ErrorState error={overview.error} onRetry={() => void overview.refetch()} />
        )}
        {data && !data.connected && (
          <EmptyState
            icon={<Unplug className="size-6" aria-hidden />}
            title="No payment company is connected"
          >
            Once there is an account, its books are compared with ours each night.
          </EmptyState>
        )}
        {data?.connected && <Desk overview={data} />}
      </div>
    </>
  )
}

/** Everything is read again when a comparison has ended. */
function Desk({ overview }: { overview: ReconciliationOverview }) {
  const ended = overview.last?.id ?? 'none'
  return (
    <>
      <BooksCard overview={overview} />
      <Drifts asOf={ended} open={overview.openDrifts} />
      <RunsCard asOf={ended} />
    </>
  )
}

function useCompare() {
  const client = useQueryClient()
  const send = useCallback(
    (_now: null, key: string) => post<ReconciliationRun>('/admin/reconciliation/runs', undefined, key),
    [],
  )
  const begun = useCallback(() => void client.invalidateQueries({ queryKey: ['reconciliation'] }), [client])
  return useSubmit(send, begun)
}
