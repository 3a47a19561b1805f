import { useState } from 'react'
import type { LeadDetail } from '@/api'
import { fieldError, TextArea } from '@/design'
import { MoveDialog } from '../MoveDialog'
import { useMoves } from '../useMoves'

type Props = { lead: LeadDetail; report: string | null; onClose: () => void }

/** Against what the rules decided: a person reads this and decides. */
export function AppealDialog({ lead, report, onClose }: Props) {
  const [text, setText] = useState('')
  const moves = useMoves('lead', lead.id, 'Sent. A person looks at it and decides.', onClose)
  return (
    <MoveDialog
      open={report !== null}
      onClose={onClose}
      title="Ask for a person?"
      action="Send"
      submit={moves}
      onSubmit={() =>
        void moves.submit({ path: `reports/${report ?? ''}/appeal`, body: { text: text.trim() } })
      }
    >
      <TextArea
        label="Why is it wrong?"
        help="An operator reads this together with what we found. You can ask once."
        rows={4}
        maxLength={2000}
        value={text}
        error={fieldError(moves.problem, 'text')}
        onChange={(event) => setText(event.target.value)}
      />
    </MoveDialog>
  )
}
