import type { Claim } from '@/api'
import {
  Avatar,
  Badge,
  Button,
  cx,
  Deadline,
  moment,
  moneyRange,
  plural,
  RatingWords,
  type Tone,
} from '@/design'

type Props = {
  claim: Claim
  mayConfirm?: boolean
  mayReject?: boolean
  onConfirm?: () => void
  onReject?: () => void
}

const OUTCOMES: Record<Claim['outcome'], { word: string; tone: Tone } | null> = {
  open: null,
  won: { word: 'Chosen', tone: 'success' },
  lost: { word: 'Not chosen', tone: 'neutral' },
  released: { word: 'No contact in time', tone: 'neutral' },
  undone: null,
  ended: { word: 'Ended', tone: 'neutral' },
}

export function QuoteCard({ claim, mayConfirm, mayReject, onConfirm, onReject }: Props) {
  const { provider, quote, outcome } = claim
  const said = OUTCOMES[outcome]
  const open = outcome === 'open' && quote?.state === 'open'
  return (
    <article
      className={cx(
        'flex flex-col rounded border bg-surface p-5',
        outcome === 'won' ? 'border-accent' : 'border-line',
      )}
      aria-label={`Answer of ${provider.name}`}
    >
      <div className="flex items-start gap-3">
        <Avatar name={provider.name} large />
        <div className="min-w-0 flex-1">
          <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
            <h3 className="font-semibold">{provider.name}</h3>
            {said && <Badge tone={said.tone}>{said.word}</Badge>}
          </div>
          <p className="flex flex-wrap gap-x-2 text-sm text-ink-faint">
            <RatingWords rating={provider.rating} />
            <span>{plural(provider.jobsCompleted, 'job')} done</span>
          </p>
        </div>
      </div>
      <div className="my-5 flex-1">
        <Price claim={claim} />
      </div>
      {open && (mayConfirm || mayReject) && (
        <div className="flex flex-col-reverse gap-2 sm:flex-row sm:*:flex-1">
          {mayReject && (
            <Button look="secondary" onClick={onReject}>
              Turn down
            </Button>
          )}
          {mayConfirm && <Button onClick={onConfirm}>Choose {provider.name.split(' ')[0]}</Button>}
        </div>
      )}
    </article>
  )
}

function Price({ claim: { quote, contactBy, contactedAt, outcome, earlierQuotes } }: { claim: Claim }) {
  if (!quote)
    return (
      <div className="text-[15px] text-ink-soft">
        <p>No price yet.</p>
        {!contactedAt && contactBy && outcome === 'open' && (
          <Deadline at={contactBy} label="First contact due" />
        )}
      </div>
    )
  return (
    <>
      <p
        className={cx(
          'text-2xl font-semibold tracking-tight tabular-nums',
          quote.state === 'rejected' && 'line-through opacity-60',
        )}
      >
        {moneyRange(quote.min, quote.max, quote.currency)}
      </p>
      <p className="text-sm text-ink-faint">
        {quote.state === 'rejected' ? 'You turned this down. A new price may follow. ' : ''}
        Sent {moment(quote.at)}
        {earlierQuotes.length > 0 && `, after ${plural(earlierQuotes.length, 'earlier price')}`}
      </p>
      {quote.note && <p className="mt-3 text-[15px] whitespace-pre-line">{quote.note}</p>}
    </>
  )
}
