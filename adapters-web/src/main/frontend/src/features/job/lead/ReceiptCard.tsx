import { useState } from 'react'
import { ShieldCheck } from 'lucide-react'
import { Link } from 'react-router'
import type { LeadDetail } from '@/api'
import { Button, Card, credits, Notice, plural } from '@/design'
import { ClaimDialog } from './ClaimDialog'
import { ruleWords } from './rules'

/** What a claim costs, what is left, and when the credits come back: all before anything is spent (BY-04). */
export function ReceiptCard({ lead }: { lead: LeadDetail }) {
  const [asking, setAsking] = useState(false)
  const { price, balance, placesLeft, places, rules } = lead.receipt
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
      {mayClaim && short <= 0 && (
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
      <Rules rules={rules} />
      <ClaimDialog lead={lead} open={asking} onClose={() => setAsking(false)} />
    </Card>
  )
}

export function Rules({ rules }: { rules: string[] }) {
  return (
    <ul
      className="mt-5 grid gap-2.5 border-t border-line pt-5 text-sm text-ink-soft"
      aria-label="Refund rules"
    >
      {rules.map((rule) => (
        <li key={rule} className="flex gap-2.5">
          <ShieldCheck className="mt-0.5 size-4 shrink-0 text-accent" aria-hidden />
          {ruleWords(rule)}
        </li>
      ))}
    </ul>
  )
}
