import { useState } from 'react'
import type { LeadDetail } from '@/api'
import { ActionBar, Button, credits } from '@/design'
import { ClaimDialog } from './ClaimDialog'
import { isClaimable } from './claimable'

/** On small screens the receipt is below the whole request; the claim itself stays in reach. */
export function ClaimBar({ lead }: { lead: LeadDetail }) {
  const [asking, setAsking] = useState(false)
  if (!isClaimable(lead)) return null
  return (
    <ActionBar>
      <p className="min-w-0 leading-snug">
        <span className="block font-semibold tabular-nums">{credits(lead.receipt.price)}</span>
        <span className="block text-sm text-ink-faint">You have {credits(lead.receipt.balance)}</span>
      </p>
      <Button onClick={() => setAsking(true)}>Claim this lead</Button>
      <ClaimDialog lead={lead} open={asking} onClose={() => setAsking(false)} />
    </ActionBar>
  )
}
