import { Link } from 'react-router'
import { MapPin } from 'lucide-react'
import type { LeadCard } from '@/api'
import { Badge, budgetWords, credits, Deadline, miles, moneyRange, plural, timingWords } from '@/design'
import { DueLine } from '../DueLine'
import { StageBadge } from '../StageBadge'

export function LeadRow({ lead }: { lead: LeadCard }) {
  const { myClaim } = lead
  return (
    <article className="relative rounded border border-line bg-surface p-5 transition-colors hover:border-line-strong">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0">
          <h2 className="font-semibold tracking-tight">
            <Link to={`/leads/${lead.id}`} className="after:absolute after:inset-0 after:rounded">
              {lead.title}
            </Link>
          </h2>
          <p className="mt-0.5 flex flex-wrap items-center gap-x-3 text-sm text-ink-faint">
            <span>{lead.category.name}</span>
            <span className="inline-flex items-center gap-1">
              <MapPin className="size-3.5" aria-hidden />
              {lead.city}, {lead.state} {lead.zip}
            </span>
            {lead.distanceMiles != null && <span>{miles(lead.distanceMiles)} away</span>}
          </p>
        </div>
        <div className="flex flex-wrap gap-2">
          {myClaim?.refunded && <Badge tone="success">Credits returned</Badge>}
          {myClaim ? (
            <StageBadge stage={lead.stage} reader="provider" />
          ) : (
            <Badge tone="accent">
              {lead.tier.name}: {credits(lead.tier.credits)}
            </Badge>
          )}
        </div>
      </div>
      <p className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-soft">
        <span>{timingWords(lead.timing)}</span>
        <span className="tabular-nums">Budget: {budgetWords(lead.budget)}</span>
        {!myClaim && <span>{plural(lead.placesLeft, 'place')} left</span>}
        {myClaim?.quote && (
          <span className="tabular-nums">
            Your price: {moneyRange(myClaim.quote.min, myClaim.quote.max, myClaim.quote.currency)}
          </span>
        )}
      </p>
      <div className="mt-2">
        <ClaimDue lead={lead} />
      </div>
    </article>
  )
}

function ClaimDue({ lead: { myClaim, deadline } }: { lead: LeadCard }) {
  if (myClaim?.outcome === 'open' && !myClaim.contacted && myClaim.contactBy)
    return <Deadline at={myClaim.contactBy} label="Make contact" urgent />
  return <DueLine deadline={deadline} />
}
