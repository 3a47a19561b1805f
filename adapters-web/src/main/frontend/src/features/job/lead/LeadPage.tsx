import { useParams } from 'react-router'
import { useQuery } from '@tanstack/react-query'
import { get, type LeadDetail } from '@/api'
import { Card, cx, Deadline, ErrorState, miles, PageHeader, SkeletonList, usePageTitle } from '@/design'
import { JobChat } from '@/features/chat'
import { Reviewing } from '@/features/review'
import { DueLine } from '../DueLine'
import { History } from '../History'
import { ContactFacts, RequestFacts } from '../RequestFacts'
import { StageBadge } from '../StageBadge'
import { Timeline } from '../Timeline'
import { ClaimBar } from './ClaimBar'
import { LeadActions } from './LeadActions'
import { leadSentence } from './leadSentence'
import { MyQuote } from './MyQuote'
import { MyReports } from './MyReports'
import { ReceiptCard } from './ReceiptCard'
import { UndoCard } from './UndoCard'

const REFRESH_MS = 20_000

export function LeadPage() {
  const { id = '' } = useParams()
  const {
    data: lead,
    error,
    refetch,
  } = useQuery({
    queryKey: ['lead', id],
    queryFn: ({ signal }) => get<LeadDetail>(`/leads/${id}`, undefined, signal),
    refetchInterval: REFRESH_MS,
  })
  usePageTitle(lead?.title ?? 'Lead')
  if (!lead && error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!lead) return <SkeletonList rows={4} />
  return (
    <>
      <PageHeader
        back={{ to: '/leads', label: 'Leads' }}
        title={lead.title}
        lead={<LeadLine lead={lead} />}
        action={<LeadActions lead={lead} />}
      />
      <div className="grid items-start gap-5 lg:grid-cols-[1.5fr_1fr]">
        <div className="grid gap-5">
          {lead.claim && (
            <Card>
              <p className="mb-6 max-w-prose text-[17px]">{leadSentence(lead)}</p>
              <Timeline stage={lead.stage} history={lead.history} />
            </Card>
          )}
          <Reviewing
            side="lead"
            id={lead.id}
            reviews={lead.reviews}
            mayReview={lead.moves.includes('review')}
            about={lead.contact?.name ?? 'the customer'}
          />
          {lead.claim && <JobChat job={lead.id} />}
          <RequestFacts request={lead} />
          {lead.claim && <History entries={lead.history} />}
        </div>
        <div className={cx('grid gap-5 lg:sticky lg:top-24', lead.claim && 'order-first lg:order-none')}>
          {lead.claim?.undoableUntil && <UndoCard lead={lead} until={lead.claim.undoableUntil} />}
          {lead.contact && <ContactFacts contact={lead.contact} title="Contact details" />}
          <MyReports lead={lead} />
          {lead.claim && <MyQuote claim={lead.claim} />}
          <ReceiptCard lead={lead} />
        </div>
      </div>
      <ClaimBar lead={lead} />
    </>
  )
}

function LeadLine({ lead }: { lead: LeadDetail }) {
  const contactBy = lead.claim?.outcome === 'open' && !lead.claim.contactedAt ? lead.claim.contactBy : null
  return (
    <span className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
      <StageBadge stage={lead.stage} reader="provider" />
      <span>
        {lead.category.name} in {lead.city}, {lead.state}
        {lead.distanceMiles != null && `, ${miles(lead.distanceMiles)} away`}
      </span>
      {contactBy ? (
        <Deadline at={contactBy} label="Make contact" urgent />
      ) : (
        <DueLine deadline={lead.deadline} />
      )}
    </span>
  )
}
