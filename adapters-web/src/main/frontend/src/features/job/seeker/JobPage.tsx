import { useParams } from 'react-router'
import { useQuery } from '@tanstack/react-query'
import { get, type JobDetail } from '@/api'
import { Card, ErrorState, PageHeader, SkeletonList, usePageTitle } from '@/design'
import { JobChat } from '@/features/chat'
import { Reviewing } from '@/features/review'
import { DueLine } from '../DueLine'
import { History } from '../History'
import { ContactFacts, RequestFacts } from '../RequestFacts'
import { StageBadge } from '../StageBadge'
import { Timeline } from '../Timeline'
import { Asked } from './Asked'
import { JobActions } from './JobActions'
import { NextStep } from './NextStep'
import { Quotes } from './Quotes'
import { useSighting } from './useSighting'

const REFRESH_MS = 20_000

export function JobPage() {
  const { id = '' } = useParams()
  const {
    data: job,
    error,
    refetch,
  } = useQuery({
    queryKey: ['job', id],
    queryFn: ({ signal }) => get<JobDetail>(`/jobs/${id}`, undefined, signal),
    refetchInterval: REFRESH_MS,
  })
  useSighting(job)
  usePageTitle(job?.title ?? 'Request')
  if (!job && error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!job) return <SkeletonList rows={4} />
  return (
    <>
      <PageHeader
        back={{ to: '/home', label: 'My requests' }}
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
        action={<JobActions job={job} />}
      />
      <div className="grid gap-5">
        <Card>
          <NextStep job={job} />
          <Timeline stage={job.stage} history={job.history} />
        </Card>
        <Reviewing
          side="job"
          id={job.id}
          reviews={job.reviews}
          mayReview={job.moves.includes('review')}
          about={winnerName(job)}
        />
        <Quotes job={job} />
        <JobChat job={job.id} />
        <div className="grid items-start gap-5 lg:grid-cols-[1.4fr_1fr]">
          <div className="grid gap-5">
            <RequestFacts request={job} />
            <ContactFacts contact={job.contact} title="Your contact details" />
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

const winnerName = (job: JobDetail): string =>
  job.claimList.find((claim) => claim.outcome === 'won')?.provider.name ?? 'the provider'
