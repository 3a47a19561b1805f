import { useState, type ReactNode } from 'react'
import type { Submit } from '@/api'
import { Button, fieldError, ProblemSummary, TextArea } from '@/design'
import { Dialog, DialogActions } from '@/design/Dialog'

type Props = {
  open: boolean
  onClose: () => void
  title: string
  action: string
  danger?: boolean
  act: Pick<Submit<never, unknown>, 'pending' | 'problem' | 'clear'>
  onSubmit: (reason: string) => void
  children?: ReactNode
}

/** Every act of an operator carries a reason; this asks for it. */
export function ReasonDialog({ open, onClose, title, action, danger, act, onSubmit, children }: Props) {
  const [reason, setReason] = useState('')
  const close = () => {
    act.clear()
    onClose()
  }
  return (
    <Dialog open={open} onClose={close} title={title}>
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit(reason.trim())
        }}
      >
        <ProblemSummary problem={act.problem} />
        {children}
        <TextArea
          label="Reason"
          help="Kept in the audit log."
          rows={3}
          maxLength={500}
          value={reason}
          error={fieldError(act.problem, 'reason')}
          onChange={(event) => setReason(event.target.value)}
        />
        <DialogActions>
          <Button look="secondary" onClick={close}>
            Not now
          </Button>
          <Button type="submit" look={danger ? 'danger' : 'primary'} pending={act.pending}>
            {action}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
