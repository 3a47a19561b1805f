import { useState } from 'react'
import type { Claim, JobDetail } from '@/api'
import { fieldError, moneyRange, TextArea } from '@/design'
import { MoveDialog } from '../MoveDialog'
import { useMoves } from '../useMoves'

type Props = { job: JobDetail; claim: Claim | null; onClose: () => void }

export function ConfirmDialog({ job, claim, onClose }: Props) {
  const name = claim?.provider.name ?? ''
  const moves = useMoves('job', job.id, `You chose ${name}.`, onClose)
  const others = job.claimList.filter((other) => other.outcome === 'open' && other.id !== claim?.id)
  return (
    <MoveDialog
      open={claim !== null}
      onClose={onClose}
      title={`Choose ${name}?`}
      action={`Choose ${name}`}
      submit={moves}
      onSubmit={() => void moves.submit({ path: 'confirmation', body: { quote: claim?.quote?.id } })}
    >
      {claim?.quote && (
        <p className="text-2xl font-semibold tabular-nums">
          {moneyRange(claim.quote.min, claim.quote.max, claim.quote.currency)}
        </p>
      )}
      <p>
        This tells {name} that they have the job. You agree on the details and pay them directly.
        {others.length > 0 &&
          ` ${others.map((other) => other.provider.name).join(' and ')} will hear that you chose somebody else.`}
      </p>
    </MoveDialog>
  )
}

export function RejectDialog({ job, claim, onClose }: Props) {
  const [reason, setReason] = useState('')
  const name = claim?.provider.name ?? ''
  const moves = useMoves('job', job.id, `${name} was told.`, onClose)
  const send = () =>
    moves.submit({ path: `quotes/${claim?.quote?.id ?? ''}/rejections`, body: { reason: reason.trim() } })
  return (
    <MoveDialog
      open={claim !== null}
      onClose={onClose}
      title="Turn this price down?"
      action="Turn down"
      submit={moves}
      onSubmit={() => void send()}
    >
      <p>{name} sees your reason and may send another price.</p>
      <TextArea
        label="Why?"
        rows={3}
        maxLength={500}
        placeholder="A little above what I can spend"
        value={reason}
        error={fieldError(moves.problem, 'reason')}
        onChange={(event) => setReason(event.target.value)}
      />
    </MoveDialog>
  )
}
