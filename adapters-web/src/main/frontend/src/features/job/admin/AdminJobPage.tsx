import { useParams } from 'react-router'
import { useQuery } from '@tanstack/react-query'
import { get, type AdminJobDetail } from '@/api'
import { Card, credits, ErrorState, Facts, PageHeader, SkeletonList, usePageTitle } from '@/design'
import { DueLine } from '../DueLine'
import { History } from '../History'
import { ContactFacts, RequestFacts } from '../RequestFacts'
import { Asked } from '../seeker/Asked'
import { QuoteCard } from '../seeker/QuoteCard'
import { StageBadge } from '../StageBadge'
import { Timeline } from '../Timeline'
import { AdminJobActions } from './AdminJobActions'
import { Decisions } from './Decisions'

export function AdminJobPage() {
  const { id = '' } = useParams()
  const {
    data: job,
    error,
    refetch,
  } = useQuery({
    queryKey: ['jobs', 'admin', 'one', id],
    queryFn: ({ signal }) => get<AdminJobDetail>(`/admin/jobs/${id}`, undefined, signal),
  })
  usePageTitle(job?.title ?? 'Job')
  if (!job && error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!job) return <SkeletonList rows={4} />
  return (
    <>
      <PageHeader
        back={{ to: '/admin/jobs', label: 'Jobs' }}
        title={job.title}
        lead={
          <span className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
            <StageBadge stage={job.stage} />
            <span>
              {job.category.name} in {job.city}, {job.state}
            </span>
            <DueLine deadline={job.deadline} />
          </span>
        }
        action={<AdminJobActions job={job} />}
      />
      <div className="grid gap-5">
        <Card>
          <Timeline stage={job.stage} history={job.history} />
        </Card>
        <Decisions job={job.id} />
        <Claims job={job} />
        <div className="grid items-start gap-5 lg:grid-cols-[1.4fr_1fr]">
          <div className="grid gap-5">
            <RequestFacts request={job} />
            <ContactFacts contact={job.contact} title="The customer" />
            <Card title="Size">
              <Facts
                facts={[
                  ['Complexity', `${job.score} of 100`],
                  ['Size', job.tier.name],
                  ['Price of a claim', credits(job.tier.credits)],
                ]}
              />
            </Card>
          </div>
          <div className="grid gap-5">
            <Asked job={job} />
            <History entries={job.history} />
          </div>
        </div>
      </div>
    </>
  )
}

function Claims({ job }: { job: AdminJobDetail }) {
  if (job.claimList.length === 0) return null
  return (
    <section aria-labelledby="claims">
      <h2 id="claims" className="mb-3 text-lg font-semibold tracking-tight">
        Claims
      </h2>
      <div className="grid gap-4 md:grid-cols-2">
        {job.claimList.map((claim) => (
          <QuoteCard key={claim.id} claim={claim} />
        ))}
      </div>
    </section>
  )
}
