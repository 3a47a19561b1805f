import { useSearchParams } from 'react-router'
import { useQuery } from '@tanstack/react-query'
import { Inbox } from 'lucide-react'
import { get, usePages, type LeadCard, type LeadCounts } from '@/api'
import {
  Button,
  EmptyState,
  LinkButton,
  LinkTabs,
  PagedList,
  PageHeader,
  usePageTitle,
  useSearchState,
} from '@/design'
import { FILTERS, LeadFilters } from './LeadFilters'
import { LeadRow } from './LeadRow'

const TABS = ['available', 'claimed', 'completed', 'refunded'] as const
type Tab = (typeof TABS)[number]
const LABELS: Record<Tab, string> = {
  available: 'Available',
  claimed: 'Claimed',
  completed: 'Completed',
  refunded: 'Refunded',
}
const EMPTY: Record<Tab, string> = {
  available: 'New requests that fit your categories and area appear here by themselves.',
  claimed: 'Leads you claim are here until the work is done.',
  completed: 'Finished work and its reviews are here.',
  refunded: 'Leads whose credits came back to you are here.',
}
const REFRESH_MS = 30_000

export function LeadsPage() {
  usePageTitle('Leads')
  const [search] = useSearchParams()
  const tab = TABS.find((known) => known === search.get('tab')) ?? 'available'
  const { values, any, clear } = useSearchState(FILTERS)
  const counts = useQuery({
    queryKey: ['leads', 'counts'],
    queryFn: ({ signal }) => get<LeadCounts>('/leads/counts', undefined, signal),
    refetchInterval: REFRESH_MS,
  })
  const leads = usePages<LeadCard>(['leads', 'list'], '/leads', { tab, ...values })
  return (
    <>
      <PageHeader
        title="Leads"
        lead="Requests you were asked for. Each is offered to two providers at most."
      />
      <LinkTabs
        label="Leads"
        current={tab}
        tabs={TABS.map((id) => ({ id, label: LABELS[id], count: counts.data?.[id] }))}
      />
      <LeadFilters />
      <PagedList
        pages={leads}
        keyOf={(lead) => lead.id}
        render={(lead) => <LeadRow lead={lead} />}
        empty={
          any ? (
            <EmptyState
              title="Nothing fits these filters"
              action={
                <Button look="secondary" onClick={clear}>
                  Clear filters
                </Button>
              }
            />
          ) : (
            <EmptyState
              icon={<Inbox className="size-6" aria-hidden />}
              title="No leads here"
              action={
                tab === 'available' ? (
                  <LinkButton look="secondary" to="/profile">
                    Check your categories and area
                  </LinkButton>
                ) : undefined
              }
            >
              {EMPTY[tab]}
            </EmptyState>
          )
        }
      />
    </>
  )
}
