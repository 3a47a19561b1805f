import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { Megaphone } from 'lucide-react'
import { usePages, type Fact } from '@/api'
import { EmptyState, LinkTabs, PagedList, PageHeader, usePageTitle } from '@/design'
import { ReasonDialog, useAct } from '@/features/moderation'
import { FactRow } from './FactRow'

const LISTS = ['facts'] as const
const TABS = [
  { id: 'dead', label: 'Given up' },
  { id: 'waiting', label: 'Waiting' },
  { id: 'told', label: 'Told' },
]

/** What happened, on its way to everybody who wants to know; what could not be told can be told again. */
export function EventsPage() {
  usePageTitle('Events')
  const [search] = useSearchParams()
  const [asking, setAsking] = useState<{ fact: Fact; open: boolean } | null>(null)
  const tab = TABS.find(({ id }) => id === search.get('tab'))?.id ?? 'dead'
  const facts = usePages<Fact>(['facts'], '/admin/facts', { state: tab })
  const close = () => setAsking(asking && { ...asking, open: false })
  return (
    <>
      <PageHeader
        title="Events"
        lead="What happened is told to every part that wants to know, in order and at least once. What could not be told waits here."
      />
      <div className="grid gap-5">
        <LinkTabs tabs={TABS} current={tab} label="Events by state" />
        <PagedList
          pages={facts}
          keyOf={(fact) => fact.id}
          render={(fact) => <FactRow fact={fact} onReplay={() => setAsking({ fact, open: true })} />}
          className="divide-y divide-line rounded border border-line bg-surface"
          empty={
            <EmptyState icon={<Megaphone className="size-6" aria-hidden />} title="No events here">
              {tab === 'dead'
                ? 'Nothing was given up. This is how it should be.'
                : 'Look into the other tabs.'}
            </EmptyState>
          }
        />
      </div>
      {asking && <TellAgainDialog key={asking.fact.id} {...asking} onClose={close} />}
    </>
  )
}

function TellAgainDialog({ fact, open, onClose }: { fact: Fact; open: boolean; onClose: () => void }) {
  const act = useAct(LISTS, onClose)
  return (
    <ReasonDialog
      open={open}
      onClose={onClose}
      title="Tell this event again"
      action="Tell it again"
      act={act}
      onSubmit={(reason) =>
        void act.submit({
          path: `/admin/facts/${fact.id}/replay`,
          body: { reason },
          said: 'It is being told again.',
        })
      }
    >
      <p className="text-ink-soft">Whoever took it already is not told twice.</p>
    </ReasonDialog>
  )
}
