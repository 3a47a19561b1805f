import type { ReactNode } from 'react'
import type { Submit } from '@/api'
import { Button, ProblemSummary } from '@/design'
import { Dialog, DialogActions } from '@/design/Dialog'

type Props = {
  open: boolean
  onClose: () => void
  title: string
  action: string
  danger?: boolean
  submit: Pick<Submit<never, unknown>, 'pending' | 'problem' | 'clear'>
  onSubmit: () => void
  children: ReactNode
}

/** Asks before a move that cannot be taken back; stays open with the reason when the server refuses. */
export function MoveDialog({ open, onClose, title, action, danger, submit, onSubmit, children }: Props) {
  const close = () => {
    if (submit.pending) return
    submit.clear()
    onClose()
  }
  return (
    <Dialog open={open} onClose={close} title={title}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit()
        }}
      >
        <div className="grid gap-4">
          <ProblemSummary problem={submit.problem} />
          {children}
        </div>
        <DialogActions>
          <Button look="secondary" onClick={close}>
            Not now
          </Button>
          <Button type="submit" look={danger ? 'danger' : 'primary'} pending={submit.pending}>
            {action}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
