import { useState } from 'react'
import type { Claim, JobDetail } from '@/api'
import { QuoteCard } from './QuoteCard'
import { ConfirmDialog, RejectDialog } from './QuoteDialogs'

function headingOf(shown: Claim[]): string {
  const undecided = shown.some(({ outcome }) => outcome === 'open')
  if (shown.length > 1) return undecided ? 'Compare the answers' : 'The answers'
  return undecided ? 'The answer so far' : 'The answer'
}

type Asking = { what: 'confirm' | 'reject'; claim: Claim } | null

/** The answers side by side (SS-09): one card for each provider who claimed. */
export function Quotes({ job }: { job: JobDetail }) {
  const [asking, setAsking] = useState<Asking>(null)
  const shown = job.claimList.filter((claim) => claim.outcome !== 'released')
  if (shown.length === 0) return null
  const close = () => setAsking(null)
  return (
    <section aria-labelledby="quotes">
      <h2 id="quotes" className="mb-3 text-lg font-semibold tracking-tight">
        {headingOf(shown)}
      </h2>
      <div className="grid gap-4 md:grid-cols-2">
        {shown.map((claim) => (
          <QuoteCard
            key={claim.id}
            claim={claim}
            mayConfirm={job.moves.includes('confirm')}
            mayReject={job.moves.includes('reject_quote')}
            onConfirm={() => setAsking({ what: 'confirm', claim })}
            onReject={() => setAsking({ what: 'reject', claim })}
          />
        ))}
      </div>
      <ConfirmDialog job={job} claim={asking?.what === 'confirm' ? asking.claim : null} onClose={close} />
      <RejectDialog job={job} claim={asking?.what === 'reject' ? asking.claim : null} onClose={close} />
    </section>
  )
}
