import { useState } from 'react'
import type { AdminJobDetail } from '@/api'
import { Choices, fieldError, TextArea } from '@/design'
import { MoveDialog } from '../MoveDialog'
import { useAdminMove } from './useAdminMove'

/** What an operator may make happen, told as an order. */
const ORDERS: Record<string, string> = {
  route: 'Ask providers again',
  complete: 'Mark the work as done',
  cancel: 'Cancel the request',
}

type Props = { job: AdminJobDetail; moves: string[]; open: boolean; onClose: () => void }

export function OverrideDialog({ job, moves, open, onClose }: Props) {
  const [chosen, setChosen] = useState('')
  const [reason, setReason] = useState('')
  const move = chosen || (moves[0] ?? '')
  const act = useAdminMove<{ move: string; reason: string }>(
    `/admin/jobs/${job.id}/overrides`,
    'Done, and written to the audit log.',
    onClose,
  )
  return (
    <MoveDialog
      open={open}
      onClose={onClose}
      title="Act on behalf"
      action="Do it"
      danger
      submit={act}
      onSubmit={() => void act.submit({ move, reason: reason.trim() })}
    >
      <Choices
        label="What should happen?"
        options={moves.map((value) => ({ value, label: ORDERS[value] ?? value.replaceAll('_', ' ') }))}
        value={[move]}
        error={fieldError(act.problem, 'move')}
        onChange={([value]) => setChosen(value ?? '')}
      />
      <TextArea
        label="Reason"
        help="Kept in the audit log and shown in the history."
        rows={3}
        maxLength={500}
        value={reason}
        error={fieldError(act.problem, 'reason')}
        onChange={(event) => setReason(event.target.value)}
      />
    </MoveDialog>
  )
}
