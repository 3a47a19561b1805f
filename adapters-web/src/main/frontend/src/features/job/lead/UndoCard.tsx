import { useCallback } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { LeadDetail } from '@/api'
import { Button, Card, credits, ProblemSummary } from '@/design'
import { useMoves } from '../useMoves'
import { clockWords, useSecondsLeft } from './useSecondsLeft'

type Props = { lead: LeadDetail; until: string }

/** The short time after a claim: take it back, or see the contact details, which ends that (BY-04). */
export function UndoCard({ lead, until }: Props) {
  const client = useQueryClient()
  const over = useCallback(
    () => void client.invalidateQueries({ queryKey: ['lead', lead.id] }),
    [client, lead.id],
  )
  const seconds = useSecondsLeft(until, over)
  const undo = useMoves('lead', lead.id, `Undone. ${credits(lead.receipt.price)} are back.`)
  const reveal = useMoves('lead', lead.id, 'The contact details are on this page.')
  const busy = undo.pending || reveal.pending
  return (
    <Card title="Claimed">
      <ProblemSummary problem={undo.problem ?? reveal.problem} />
      <p className="text-[15px] text-ink-soft">
        Changed your mind? As long as the customer has not seen it, you get all credits back for another{' '}
        <span role="timer" className="font-medium text-ink tabular-nums">
          {clockWords(seconds)}
        </span>
        .
      </p>
      <div className="mt-5 grid gap-3">
        <Button
          pending={reveal.pending}
          disabled={busy}
          onClick={() => void reveal.submit({ path: 'reveal', body: {} })}
        >
          Show contact details
        </Button>
        <p className="-mt-1 text-center text-sm text-ink-faint">Then the claim is final.</p>
        <Button
          look="secondary"
          pending={undo.pending}
          disabled={busy}
          onClick={() => void undo.submit({ path: 'undo', body: {} })}
        >
          Undo the claim
        </Button>
      </div>
    </Card>
  )
}
