import type { Drift } from '@/api'
import { Badge, Button, exactMoney, moment, NO_DATA, useNow } from '@/design'
import { ageWords, closingWords, driftWords } from './words'

type Props = { drift: Drift; onAct: (act: 'heal' | 'explain') => void }

export function DriftRow({ drift, onAct }: Props) {
  const now = useNow()
  return (
    <article className="grid gap-4 p-5 lg:grid-cols-[1fr_auto] lg:items-center">
      <div className="min-w-0">
        <h2 className="font-semibold tracking-tight">{driftWords(drift.kind)}</h2>
        <p className="text-sm break-all text-ink-faint">{drift.object}</p>
        <p className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-[15px] tabular-nums">
          <span>There {amount(drift.there, drift.currency)}</span>
          <span>Here {amount(drift.here, drift.currency)}</span>
          <span className="text-ink-faint">since {moment(drift.since)}</span>
        </p>
        {drift.closedAt && (
          <p className="mt-2 max-w-prose text-[15px] text-ink-soft">
            {closingWords(drift)} <span className="text-ink-faint">{moment(drift.closedAt)}</span>
          </p>
        )}
      </div>
      {!drift.closedAt && (
        <div className="flex flex-wrap items-center gap-3">
          <Badge tone="signal">for {ageWords(drift.since, now)}</Badge>
          <Button look="secondary" onClick={() => onAct('explain')}>
            Explain
          </Button>
          {drift.healable && <Button onClick={() => onAct('heal')}>Heal</Button>}
        </div>
      )}
    </article>
  )
}

const amount = (minor: number | null | undefined, currency: string): string =>
  minor == null ? NO_DATA : exactMoney(minor, currency)
