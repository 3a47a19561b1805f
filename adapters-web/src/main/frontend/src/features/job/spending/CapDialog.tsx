import { useState } from 'react'
import { Problem, type Spending } from '@/api'
import { fieldError, TextInput } from '@/design'
import { MoveDialog } from '../MoveDialog'
import { useSetCap } from './useSpending'

type Props = { spending: Spending; version: string | null; open: boolean; onClose: () => void }

/** Sets the cap; empty is none. Says when a change counts. */
export function CapDialog({ spending, version, open, onClose }: Props) {
  const [typed, setTyped] = useState(spending.dailyCap == null ? '' : String(spending.dailyCap))
  const [wrong, setWrong] = useState<Problem | null>(null)
  const saving = useSetCap(version, onClose)
  const shown = wrong ?? saving.problem
  const onSubmit = () => {
    const cap = typed.trim()
    const valid = cap === '' || /^[1-9][0-9]{0,6}$/.test(cap)
    setWrong(valid ? null : notANumber())
    if (valid) void saving.submit(cap === '' ? null : Number(cap))
  }
  return (
    <MoveDialog
      open={open}
      onClose={onClose}
      title="Your daily cap"
      action="Save"
      submit={{ ...saving, problem: shown, clear: () => (setWrong(null), saving.clear()) }}
      onSubmit={onSubmit}
    >
      <p className="text-[15px] text-ink-soft">
        Claims that would go beyond it are refused, on every device. A day is any 24 hours. What comes back
        does not count.
      </p>
      <TextInput
        label="Credits in 24 hours"
        help="Leave it empty for no cap."
        inputMode="numeric"
        value={typed}
        error={fieldError(shown, 'dailyCap')}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p className="text-sm text-ink-faint">
        A lower cap counts at once. A higher one, or none, counts 24 hours later, so that it keeps its word in
        a hurry.
      </p>
    </MoveDialog>
  )
}

const notANumber = (): Problem =>
  new Problem(400, 'form.incomplete', 'Please check the cap:', [
    { field: 'dailyCap', key: 'number', message: 'Enter a whole number of credits, such as 20.' },
  ])
