import { useState } from 'react'
import type { LeadDetail } from '@/api'
import { Choices, fieldError, Select, TextArea } from '@/design'
import { MoveDialog } from '../MoveDialog'
import { useMoves } from '../useMoves'
import { REPORT_REASONS } from './reasons'
import { WhatFollows } from './WhatFollows'

const KINDS = [
  {
    move: 'request_refund',
    value: 'refund',
    label: 'Ask for my credits back',
    help: 'For this claim of yours.',
  },
  {
    move: 'report_spam',
    value: 'spam',
    label: 'Report as spam',
    help: 'The request is not real. Everybody who claimed it gets credits back.',
  },
]

type Props = { lead: LeadDetail; open: boolean; onClose: () => void }

export function ReportDialog({ lead, open, onClose }: Props) {
  const kinds = KINDS.filter(({ move }) => lead.moves.includes(move))
  const [chosen, setChosen] = useState('')
  const [reason, setReason] = useState('unreachable')
  const [text, setText] = useState('')
  const moves = useMoves('lead', lead.id, 'Thank you. What comes of it is on this page.', onClose)
  const kind = chosen || (kinds[0]?.value ?? 'refund')
  return (
    <MoveDialog
      open={open}
      onClose={onClose}
      title="Something wrong with this lead?"
      action="Send report"
      submit={moves}
      onSubmit={() => void moves.submit({ path: 'reports', body: { kind, reason, text: text.trim() } })}
    >
      <Choices
        label="What do you want?"
        options={kinds}
        value={[kind]}
        error={fieldError(moves.problem, 'kind')}
        onChange={([value]) => setChosen(value ?? '')}
      />
      <Select
        label="Why?"
        options={REPORT_REASONS}
        value={reason}
        error={fieldError(moves.problem, 'reason')}
        onChange={(event) => setReason(event.target.value)}
      />
      {open && <WhatFollows lead={lead} kind={kind} reason={reason} />}
      <TextArea
        label="What happened?"
        rows={3}
        maxLength={2000}
        value={text}
        error={fieldError(moves.problem, 'text')}
        onChange={(event) => setText(event.target.value)}
      />
    </MoveDialog>
  )
}
