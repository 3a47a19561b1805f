import { lazy, Suspense, useCallback, useState } from 'react'
import { RefreshCw } from 'lucide-react'
import { get, useSubmit, type Decision, type Replay } from '@/api'
import { Button, Card, moment, Notice, plural, ProblemSummary, Skeleton } from '@/design'
import { CandidatesTable } from './CandidatesTable'
import { PartsLegend } from './ScoreBar'
import { points, TIER_WORDS } from './parts'

const CandidatesMap = lazy(() => import('./CandidatesMap'))

/** One routing decision, whole: who was in reach, what each score was made of, and proof that it repeats. */
export function DecisionCard({ decision, latest }: { decision: Decision; latest: boolean }) {
  const { candidates, weights, considered, bound, boundTier } = decision
  return (
    <Card
      title={latest ? 'Why these providers' : `Earlier decision, ${moment(decision.decidedAt)}`}
      aside={<ReplayButton decision={decision} />}
    >
      <p className="mb-4 max-w-prose text-[15px] text-ink-soft">
        Decided {moment(decision.decidedAt)} with weights version {decision.weightsVersion}.{' '}
        {plural(considered, 'provider')} worked out in detail
        {bound != null &&
          `; everybody else${boundTier ? ` (${TIER_WORDS[boundTier].toLowerCase()})` : ''} scores below ${points(bound)}`}
        .
      </p>
      {candidates.length === 0 ? (
        <p>Nobody suitable was in reach.</p>
      ) : (
        <div className="grid gap-6">
          <PartsLegend weights={weights} />
          <CandidatesTable decision={decision} />
          <Suspense fallback={<Skeleton className="h-80" />}>
            <CandidatesMap decision={decision} />
          </Suspense>
        </div>
      )}
    </Card>
  )
}

function ReplayButton({ decision }: { decision: Decision }) {
  const replay = useCallback(() => get<Replay>(`/admin/decisions/${decision.id}/replay`), [decision.id])
  const [result, setResult] = useState<Replay | null>(null)
  const { submit, pending, problem } = useSubmit(replay, setResult)
  return (
    <div className="flex flex-wrap items-center gap-3">
      <ProblemSummary problem={problem} />
      {result && (
        <Notice tone={result.same ? 'accent' : 'danger'}>
          {result.same ? 'Computed again: the same result.' : 'Computed again: a different result.'}
        </Notice>
      )}
      <Button
        look="secondary"
        size="sm"
        pending={pending}
        icon={<RefreshCw className="size-4" aria-hidden />}
        onClick={() => void submit(null)}
      >
        Compute again
      </Button>
    </div>
  )
}
