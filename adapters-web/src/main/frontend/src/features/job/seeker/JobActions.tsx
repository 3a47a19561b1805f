import { useState } from 'react'
import { Check } from 'lucide-react'
import type { JobDetail } from '@/api'
import { Button, fieldError, TextArea } from '@/design'
import { MoveDialog } from '../MoveDialog'
import { useMoves } from '../useMoves'

/** The moves on the whole request; each button exists only while the server offers its move. */
export function JobActions({ job }: { job: JobDetail }) {
  const [asking, setAsking] = useState<'complete' | 'cancel' | null>(null)
  const close = () => setAsking(null)
  return (
    <div className="flex flex-wrap gap-3">
      {job.moves.includes('cancel') && (
        <Button look="secondary" onClick={() => setAsking('cancel')}>
          Cancel request
        </Button>
      )}
      {job.moves.includes('complete') && (
        <Button icon={<Check className="size-4" aria-hidden />} onClick={() => setAsking('complete')}>
          Mark as done
        </Button>
      )}
      <CompleteDialog job={job} open={asking === 'complete'} onClose={close} />
      <CancelDialog job={job} open={asking === 'cancel'} onClose={close} />
    </div>
  )
}

type Props = { job: JobDetail; open: boolean; onClose: () => void }

function CompleteDialog({ job, open, onClose }: Props) {
  const moves = useMoves('job', job.id, 'Marked as done. You can review now.', onClose)
  return (
    <MoveDialog
      open={open}
      onClose={onClose}
      title="Is the work done?"
      action="Yes, it is done"
      submit={moves}
      onSubmit={() => void moves.submit({ path: 'completion', body: {} })}
    >
      <p>Both of you can then review each other. This cannot be taken back.</p>
    </MoveDialog>
  )
}

function CancelDialog({ job, open, onClose }: Props) {
  const [reason, setReason] = useState('')
  const moves = useMoves('job', job.id, 'Your request is cancelled.', onClose)
  return (
    <MoveDialog
      open={open}
      onClose={onClose}
      title="Cancel this request?"
      action="Cancel request"
      danger
      submit={moves}
      onSubmit={() => void moves.submit({ path: 'cancellation', body: { reason: reason.trim() } })}
    >
      <p>Providers who answered get their credits back and see your reason.</p>
      <TextArea
        label="Why?"
        rows={3}
        maxLength={500}
        value={reason}
        error={fieldError(moves.problem, 'reason')}
        onChange={(event) => setReason(event.target.value)}
      />
    </MoveDialog>
  )
}
