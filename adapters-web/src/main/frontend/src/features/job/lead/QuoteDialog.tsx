import { useState } from 'react'
import { Problem, type LeadDetail } from '@/api'
import { fieldError, TextArea, TextInput } from '@/design'
import { cents } from '../money'
import { MoveDialog } from '../MoveDialog'
import { useMoves } from '../useMoves'

type Props = { lead: LeadDetail; open: boolean; onClose: () => void }

/** The price range (SS-17): from and to in dollars, and a note. */
export function QuoteDialog({ lead, open, onClose }: Props) {
  const [form, setForm] = useState({ min: '', max: '', note: '' })
  const [wrong, setWrong] = useState<Problem | null>(null)
  const moves = useMoves('lead', lead.id, 'Your price is with the customer.', onClose)
  const shown = wrong ?? moves.problem
  const set = (change: Partial<typeof form>) => setForm({ ...form, ...change })
  const onSubmit = () => {
    const [min, max] = [cents(form.min), cents(form.max)]
    const problem = rangeProblem(min, max)
    setWrong(problem)
    if (!problem) void moves.submit({ path: 'quotes', body: { min, max, note: form.note.trim() } })
  }
  return (
    <MoveDialog
      open={open}
      onClose={onClose}
      title={lead.claim?.quote ? 'Send another price' : 'Send a price'}
      action="Send price"
      submit={{ ...moves, problem: shown, clear: () => (setWrong(null), moves.clear()) }}
      onSubmit={onSubmit}
    >
      <p className="text-[15px] text-ink-soft">
        The customer compares it with at most one other and confirms one. It counts as contact.
      </p>
      <div className="grid grid-cols-2 gap-4">
        <TextInput
          label="From"
          inputMode="decimal"
          before="$"
          value={form.min}
          error={fieldError(shown, 'min')}
          onChange={(event) => set({ min: event.target.value })}
        />
        <TextInput
          label="To"
          inputMode="decimal"
          before="$"
          value={form.max}
          error={fieldError(shown, 'max')}
          onChange={(event) => set({ max: event.target.value })}
        />
      </div>
      <TextArea
        label="Note"
        optional
        rows={3}
        maxLength={1000}
        placeholder="What is included, when you could start"
        value={form.note}
        error={fieldError(shown, 'note')}
        onChange={(event) => set({ note: event.target.value })}
      />
    </MoveDialog>
  )
}

export function rangeProblem(min: number, max: number): Problem | null {
  const missing = [
    ...(Number.isNaN(min)
      ? [{ field: 'min', key: 'amount', message: 'Enter the lowest price, such as 250.' }]
      : []),
    ...(Number.isNaN(max)
      ? [{ field: 'max', key: 'amount', message: 'Enter the highest price, such as 400.' }]
      : []),
  ]
  const order =
    min > max ? [{ field: 'max', key: 'order', message: 'The highest price is below the lowest.' }] : []
  const details = [...missing, ...order]
  return details.length > 0 ? new Problem(400, 'form.incomplete', 'Please check the price:', details) : null
}
