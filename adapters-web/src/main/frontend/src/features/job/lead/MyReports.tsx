import { useState } from 'react'
import type { LeadDetail, MyReport } from '@/api'
import { Badge, Button, Card, moment, type Tone } from '@/design'
import { AppealDialog } from './AppealDialog'
import { reasonWords } from './reasons'
import { resultWords } from './reportWords'

const STATES: Record<MyReport['state'], { word: string; tone: Tone }> = {
  waiting: { word: 'Being looked at', tone: 'accent' },
  granted: { word: 'Credits returned', tone: 'success' },
  declined: { word: 'Turned down', tone: 'warn' },
  upheld: { word: 'Credits returned', tone: 'success' },
  turned_down: { word: 'Turned down', tone: 'warn' },
}

/** What the provider reported about this lead and what came of it, with the way to a person. */
export function MyReports({ lead }: { lead: LeadDetail }) {
  const [appealing, setAppealing] = useState<string | null>(null)
  const waiting = lead.reports.some(({ state }) => state === 'waiting')
  const mayAppeal = lead.moves.includes('request_refund') && !waiting
  if (lead.reports.length === 0) return null
  return (
    <Card title="Your report">
      <ul className="grid gap-5">
        {lead.reports.map((report) => (
          <li key={report.id}>
            <p className="flex flex-wrap items-center justify-between gap-2">
              <span className="font-medium">{reasonWords(report.reason)}</span>
              <Badge tone={STATES[report.state].tone}>{STATES[report.state].word}</Badge>
            </p>
            <p className="mt-1 text-[15px] text-ink-soft">{resultWords(report)}</p>
            <p className="text-sm text-ink-faint">{moment(report.filedAt)}</p>
            {report.appealable && mayAppeal && (
              <Button look="secondary" className="mt-3" onClick={() => setAppealing(report.id)}>
                Ask for a person
              </Button>
            )}
          </li>
        ))}
      </ul>
      <AppealDialog lead={lead} report={appealing} onClose={() => setAppealing(null)} />
    </Card>
  )
}
