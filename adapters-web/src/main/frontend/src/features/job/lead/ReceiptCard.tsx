import { useState } from 'react'
import { Link } from 'react-router'
import type { LeadDetail } from '@/api'
import { Button, Card, credits, Notice, plural } from '@/design'
import { ClaimDialog } from './ClaimDialog'
import { CapNotice } from './CapNotice'
import { Rules } from './Rules'

/** What a claim costs, what is left, and when the credits come back: all before anything is spent (BY-04). */
export function ReceiptCard({ lead }: { lead: LeadDetail }) {
  const [asking, setAsking] = useState(false)
  const { price, balance, placesLeft, places, spending } = lead.receipt
  const overCap = spending.left != null && spending.left < price
  const mayClaim = lead.moves.includes('claim')
  const short = price - balance
  return (
    <Card title={lead.claim ? 'Receipt' : 'Claim this lead'}>
      <p className="text-3xl font-semibold tracking-tight tabular-nums">{credits(price)}</p>
      <p className="text-sm text-ink-faint">
        {lead.tier.name}. {lead.claim ? 'Paid when you claimed it.' : `You have ${credits(balance)}.`}
      </p>
      {!lead.claim && (
        <p className="mt-3 text-[15px]">
          {placesLeft} of {plural(places, 'place')} left.
        </p>
      )}
      {mayClaim && short <= 0 && overCap && <CapNotice spending={spending} />}
      {mayClaim && short <= 0 && !overCap && (
        <Button size="lg" className="mt-5 w-full" onClick={() => setAsking(true)}>
          Claim for {credits(price)}
        </Button>
      )}
      {mayClaim && short > 0 && (
        <div className="mt-5">
          <Notice tone="signal" title={`You are ${credits(short)} short.`}>
            <Link to="/credits" className="underline underline-offset-2">
              See your credits
            </Link>
          </Notice>
        </div>
      )}
      {!mayClaim && !lead.claim && (
        <p className="mt-4 text-[15px] text-ink-soft">This lead can no longer be claimed.</p>
      )}
      <Rules receipt={lead.receipt} />
      <ClaimDialog lead={lead} open={asking} onClose={() => setAsking(false)} />
    </Card>
  )
}
