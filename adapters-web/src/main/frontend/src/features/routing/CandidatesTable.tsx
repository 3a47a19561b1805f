import { useState } from 'react'
import type { Candidate, Decision } from '@/api'
import { Badge, Button, cx, miles, NO_DATA, plural } from '@/design'
import { points, TIER_WORDS } from './parts'
import { ScoreBar } from './ScoreBar'

const FIRST = 10

/** Candidates by rank: a table on wide screens, cards on phones. */
export function CandidatesTable({ decision }: { decision: Decision }) {
  const [all, setAll] = useState(false)
  const shown = all ? decision.candidates : decision.candidates.slice(0, FIRST)
  return (
    <div>
      <table className="w-full text-[15px]">
        <caption className="sr-only">Candidates by rank with their scores</caption>
        <thead className="sr-only md:not-sr-only md:table-header-group">
          <tr className="border-b border-line text-left text-sm text-ink-faint">
            {['Rank', 'Provider', 'Match', 'Figures', 'Score'].map((name) => (
              <th key={name} scope="col" className="py-2 pr-4 font-medium">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {shown.map((candidate) => (
            <Row key={candidate.provider.id} candidate={candidate} decision={decision} />
          ))}
        </tbody>
      </table>
      {decision.candidates.length > FIRST && !all && (
        <Button look="quiet" size="sm" className="mt-2" onClick={() => setAll(true)}>
          Show all {decision.candidates.length}
        </Button>
      )}
    </div>
  )
}

function Row({ candidate, decision }: { candidate: Candidate; decision: Decision }) {
  const { provider, rank, tier, distanceMiles, zip, parts, score } = candidate
  const chosen = decision.chosen.includes(provider.id)
  return (
    <tr className={cx('grid grid-cols-[2.5rem_1fr] gap-x-2 py-3 md:table-row', chosen && 'font-medium')}>
      <td className="tabular-nums md:py-3 md:pr-4">{rank}</td>
      <td className="md:py-3 md:pr-4">
        <span className="flex flex-wrap items-center gap-2">
          {provider.name}
          {chosen && <Badge tone="success">Asked</Badge>}
        </span>
      </td>
      <td className="col-start-2 text-sm font-normal text-ink-soft md:py-3 md:pr-4">
        {TIER_WORDS[tier]}, {miles(distanceMiles)}
        <span className="text-ink-faint"> from {zip}</span>
      </td>
      <td className="col-start-2 text-sm font-normal text-ink-soft tabular-nums md:py-3 md:pr-4">
        {figures(candidate)}
      </td>
      <td className="col-start-2 mt-1.5 md:mt-0 md:w-64 md:py-3">
        <span className="flex items-center gap-3">
          <ScoreBar parts={parts} weights={decision.weights} />
          <span className="w-12 text-right tabular-nums">{points(score)}</span>
        </span>
      </td>
    </tr>
  )
}

/** What the parts were computed from. */
function figures({ inputs }: Candidate): string {
  const { ratingSum = 0, ratingCount = 0, jobsCompleted = 0, invited = 0, answered = 0 } = inputs
  const rating =
    ratingCount > 0 ? `★ ${(ratingSum / ratingCount).toFixed(1)} (${ratingCount})` : `★ ${NO_DATA}`
  return `${rating}, ${plural(jobsCompleted, 'job')}, answered ${invited > 0 ? `${answered} of ${invited}` : NO_DATA}`
}
