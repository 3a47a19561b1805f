import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { CircleCheck } from 'lucide-react'
import { usePages, type Drift } from '@/api'
import { EmptyState, LinkTabs, PagedList } from '@/design'
import { DriftRow } from './DriftRow'
import { ExplainDialog } from './ExplainDialog'
import { HealDialog } from './HealDialog'

type Acting = { drift: Drift; act: 'heal' | 'explain'; open: boolean }

/** What differs, the oldest first: it has waited longest. */
export function Drifts({ asOf, open }: { asOf: string; open: number }) {
  const [search] = useSearchParams()
  const [acting, setActing] = useState<Acting | null>(null)
  const tab = search.get('tab') === 'closed' ? 'closed' : 'open'
  const drifts = usePages<Drift>(['reconciliation', 'drifts', asOf, open], '/admin/reconciliation/drifts', {
    open: String(tab === 'open'),
  })
  const begin = (drift: Drift) => (act: Acting['act']) => setActing({ drift, act, open: true })
  const close = () => setActing(acting && { ...acting, open: false })
  return (
    <section aria-label="Differences" className="grid gap-4">
      <LinkTabs
        label="Differences by state"
        current={tab}
        tabs={[
          { id: 'open', label: 'Differences', count: open },
          { id: 'closed', label: 'Settled' },
        ]}
      />
      <PagedList
        pages={drifts}
        keyOf={(drift) => drift.id}
        render={(drift) => <DriftRow drift={drift} onAct={begin(drift)} />}
        className="divide-y divide-line rounded border border-line bg-surface"
        empty={
          <EmptyState
            icon={<CircleCheck className="size-6" aria-hidden />}
            title={tab === 'open' ? 'Both books agree' : 'Nothing was settled yet'}
          >
            {tab === 'open'
              ? 'Differences that last longer than money usually takes are listed here.'
              : 'Differences that were healed, explained or went away are kept here.'}
          </EmptyState>
        }
      />
      {acting?.act === 'heal' && <HealDialog key={acting.drift.id} {...acting} onClose={close} />}
      {acting?.act === 'explain' && <ExplainDialog key={acting.drift.id} {...acting} onClose={close} />}
    </section>
  )
}
