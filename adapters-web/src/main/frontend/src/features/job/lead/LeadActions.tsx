import { useState } from 'react'
import { Check, Flag, Phone } from 'lucide-react'
import type { LeadDetail } from '@/api'
import { Button } from '@/design'
import { ContactDialog } from './ContactDialog'
import { DoneDialog } from './DoneDialog'
import { QuoteDialog } from './QuoteDialog'
import { ReportDialog } from './ReportDialog'

type Asking = 'contact' | 'quote' | 'complete' | 'report' | null

/** What the provider may do now; each button exists only while the server offers its move. */
export function LeadActions({ lead }: { lead: LeadDetail }) {
  const [asking, setAsking] = useState<Asking>(null)
  const may = (move: string) => lead.moves.includes(move)
  const close = () => setAsking(null)
  const icon = 'size-4'
  return (
    <div className="flex flex-wrap gap-3">
      {(may('report_spam') || may('request_refund')) && (
        <Button look="quiet" icon={<Flag className={icon} aria-hidden />} onClick={() => setAsking('report')}>
          Report
        </Button>
      )}
      {may('contact') && (
        <Button
          look="secondary"
          icon={<Phone className={icon} aria-hidden />}
          onClick={() => setAsking('contact')}
        >
          I made contact
        </Button>
      )}
      {may('quote') && (
        <Button onClick={() => setAsking('quote')}>
          {lead.claim?.quote ? 'Send another price' : 'Send a price'}
        </Button>
      )}
      {may('complete') && (
        <Button icon={<Check className={icon} aria-hidden />} onClick={() => setAsking('complete')}>
          Mark as done
        </Button>
      )}
      <ContactDialog lead={lead} open={asking === 'contact'} onClose={close} />
      <QuoteDialog lead={lead} open={asking === 'quote'} onClose={close} />
      <DoneDialog lead={lead} open={asking === 'complete'} onClose={close} />
      <ReportDialog lead={lead} open={asking === 'report'} onClose={close} />
    </div>
  )
}
