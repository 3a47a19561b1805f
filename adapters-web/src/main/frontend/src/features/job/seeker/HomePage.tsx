import { lazy, Suspense } from 'react'
import { useSearchParams } from 'react-router'
import { useQuery } from '@tanstack/react-query'
import { ClipboardList, Plus } from 'lucide-react'
import { get, usePages, type JobCard, type JobSummary } from '@/api'
import { EmptyState, LinkButton, LinkTabs, PagedList, PageHeader, Skeleton, usePageTitle } from '@/design'
import { JobRow } from './JobRow'
import { TopProviders } from './TopProviders'

const SpendingCard = lazy(() => import('./SpendingCard'))

const TABS = ['active', 'completed', 'closed'] as const
type Tab = (typeof TABS)[number]

const EMPTY: Record<Tab, { title: string; text: string }> = {
  active: {
    title: 'Nothing going on right now',
    text: 'Say what you need and hear from two professionals near you.',
  },
  completed: { title: 'Nothing finished yet', text: 'Requests appear here when the work is done.' },
  closed: { title: 'Nothing closed', text: 'Cancelled requests and those without a choice appear here.' },
}

export function HomePage() {
  usePageTitle('My requests')
  const [search] = useSearchParams()
  const tab = TABS.find((known) => known === search.get('tab')) ?? 'active'
  const summary = useQuery({
    queryKey: ['jobs', 'summary'],
    queryFn: ({ signal }) => get<JobSummary>('/jobs/summary', undefined, signal),
  })
  const jobs = usePages<JobCard>(['jobs', 'list'], '/jobs', { tab })
  const newRequest = (
    <LinkButton to="/request" icon={<Plus className="size-4" aria-hidden />}>
      New request
    </LinkButton>
  )
  return (
    <>
      <PageHeader title="My requests" action={newRequest} />
      <div className="grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          <LinkTabs
            label="My requests"
            current={tab}
            tabs={TABS.map((id) => ({ id, label: capital(id), count: summary.data?.[id] }))}
          />
          <div className="mt-5">
            <PagedList
              pages={jobs}
              keyOf={(job) => job.id}
              render={(job) => <JobRow job={job} />}
              empty={
                <EmptyState
                  icon={<ClipboardList className="size-6" aria-hidden />}
                  title={EMPTY[tab].title}
                  action={tab === 'active' ? newRequest : undefined}
                >
                  {EMPTY[tab].text}
                </EmptyState>
              }
            />
          </div>
        </div>
        <div className="grid grid-cols-1 content-start gap-5">
          <Suspense fallback={<Skeleton className="h-64" />}>
            <SpendingCard summary={summary.data} />
          </Suspense>
          <TopProviders summary={summary.data} />
        </div>
      </div>
    </>
  )
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
