import { useState } from 'react'
import type { LeadDetail } from '@/api'
import { Choices, fieldError } from '@/design'
import { MoveDialog } from '../MoveDialog'
import { useMoves } from '../useMoves'

const WAYS = [
  { value: 'called', label: 'I called' },
  { value: 'message', label: 'I wrote a message' },
  { value: 'other', label: 'Another way' },
]

type Props = { lead: LeadDetail; open: boolean; onClose: () => void }

export function ContactDialog({ lead, open, onClose }: Props) {
  const [how, setHow] = useState('called')
  const moves = useMoves('lead', lead.id, 'Noted. The customer sees that you made contact.', onClose)
  return (
    <MoveDialog
      open={open}
      onClose={onClose}
      title="How did you make contact?"
      action="Note it"
      submit={moves}
      onSubmit={() => void moves.submit({ path: 'contacts', body: { how } })}
    >
      <Choices
        label="Contact"
        options={WAYS}
        value={[how]}
        error={fieldError(moves.problem, 'how')}
        onChange={([way]) => setHow(way ?? 'called')}
      />
    </MoveDialog>
  )
}
