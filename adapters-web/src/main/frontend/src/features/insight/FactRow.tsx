import type { Fact } from '@/api'
import { Badge, Button, moment, plural, type Tone } from '@/design'

const STATES: Record<string, { label: string; tone: Tone }> = {
  waiting: { label: 'Waiting', tone: 'accent' },
  told: { label: 'Told', tone: 'success' },
  dead: { label: 'Given up', tone: 'danger' },
}

export function FactRow({ fact, onReplay }: { fact: Fact; onReplay: () => void }) {
  const { label, tone } = STATES[fact.state] ?? { label: fact.state, tone: 'neutral' as Tone }
  return (
    <article className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 p-5">
      <div className="min-w-0 flex-1 basis-64">
        <h2 className="font-semibold tracking-tight">{factWords(fact.type)}</h2>
        <p className="text-sm text-ink-faint">
          {moment(fact.occurredAt)}, {fact.subjectType} {fact.subject.slice(-8).toUpperCase()}
          {fact.attempts > 0 && `, tried in vain ${plural(fact.attempts, 'time')}`}
        </p>
        {fact.cause && <p className="mt-1 text-[15px] break-words text-ink-soft">{fact.cause}</p>}
        {fact.nextAt && <p className="mt-1 text-sm text-ink-faint">Tried again {moment(fact.nextAt)}</p>}
        {fact.takenBy.length > 0 && (
          <p className="mt-1 text-sm text-ink-faint">Taken by {fact.takenBy.join(', ')}</p>
        )}
      </div>
      <div className="flex items-center gap-3">
        <Badge tone={tone}>{label}</Badge>
        {fact.state === 'dead' && (
          <Button look="secondary" onClick={onReplay}>
            Tell again
          </Button>
        )}
      </div>
    </article>
  )
}

/** `withdrawal.approved` reads "Withdrawal approved". */
export function factWords(type: string): string {
  const words = type.replaceAll(/[._]/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
