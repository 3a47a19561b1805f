import { useState } from 'react'
import type { Spending } from '@/api'
import { Button, Card, credits, ErrorState, moment, Skeleton } from '@/design'
import { CapDialog } from './CapDialog'
import { useSpending } from './useSpending'

/** What a provider lets go into claims within 24 hours, and how much of it is gone (BY-04). */
export function SpendingCard() {
  const [editing, setEditing] = useState(false)
  const query = useSpending()
  return (
    <Card title="Spending">
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <Skeleton className="h-20" />}
      {query.data && (
        <>
          <Standing spending={query.data.spending} />
          <Button look="secondary" className="mt-5 w-full" onClick={() => setEditing(true)}>
            {query.data.spending.dailyCap == null ? 'Set a daily cap' : 'Change the cap'}
          </Button>
          <CapDialog
            spending={query.data.spending}
            version={query.data.version}
            open={editing}
            onClose={() => setEditing(false)}
          />
        </>
      )}
    </Card>
  )
}

function Standing({ spending }: { spending: Spending }) {
  const { dailyCap, spent, left, frees, planned } = spending
  return (
    <div className="grid gap-2 text-[15px]">
      <p className="tabular-nums">
        {dailyCap == null
          ? `${credits(spent)} in the last 24 hours.`
          : `${spent} of ${credits(dailyCap)} in the last 24 hours.`}
      </p>
      {dailyCap != null && (
        <progress
          className="h-2 w-full overflow-hidden rounded accent-accent"
          max={dailyCap}
          value={Math.min(spent, dailyCap)}
          aria-label="Spent of the cap"
        />
      )}
      {left != null && <p className="text-sm text-ink-faint">{credits(left)} left.</p>}
      {frees && dailyCap != null && (
        <p className="text-sm text-ink-faint">Some are free again {moment(frees)}.</p>
      )}
      {planned && (
        <p className="text-sm text-signal">
          {planned.dailyCap == null ? 'No cap' : `A cap of ${credits(planned.dailyCap)}`} from{' '}
          {moment(planned.from)}.
        </p>
      )}
      {dailyCap == null && <p className="text-sm text-ink-faint">You have set no cap.</p>}
    </div>
  )
}
