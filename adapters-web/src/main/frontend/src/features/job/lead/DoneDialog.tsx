import type { LeadDetail } from '@/api'
import { MoveDialog } from '../MoveDialog'
import { useMoves } from '../useMoves'

type Props = { lead: LeadDetail; open: boolean; onClose: () => void }

export function DoneDialog({ lead, open, onClose }: Props) {
  const moves = useMoves('lead', lead.id, 'Marked as done. You can review now.', onClose)
  return (
    <MoveDialog
      open={open}
      onClose={onClose}
      title="Is the work done?"
      action="Yes, it is done"
      submit={moves}
      onSubmit={() => void moves.submit({ path: 'completion', body: {} })}
    >
      <p>The customer is told, and both of you can review each other. This cannot be taken back.</p>
    </MoveDialog>
  )
}
