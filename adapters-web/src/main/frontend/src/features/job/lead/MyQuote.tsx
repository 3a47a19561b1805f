import type { Claim, Quote } from '@/api'
import { Badge, Card, moment, moneyRange, type Tone } from '@/design'

const STATES: Record<Quote['state'], { word: string; tone: Tone }> = {
  open: { word: 'Sent', tone: 'accent' },
  rejected: { word: 'Turned down', tone: 'warn' },
  confirmed: { word: 'Chosen', tone: 'success' },
  superseded: { word: 'Replaced', tone: 'neutral' },
}

export function MyQuote({ claim }: { claim: Claim }) {
  if (!claim.quote) return null
  return (
    <Card title="Your price">
      <ul className="grid gap-4">
        {[claim.quote, ...claim.earlierQuotes].map((quote) => (
          <li key={quote.id}>
            <p className="flex flex-wrap items-center justify-between gap-2">
              <span className="text-lg font-semibold tabular-nums">
                {moneyRange(quote.min, quote.max, quote.currency)}
              </span>
              <Badge tone={STATES[quote.state].tone}>{STATES[quote.state].word}</Badge>
            </p>
            {quote.note && <p className="text-[15px] whitespace-pre-line text-ink-soft">{quote.note}</p>}
            <p className="text-sm text-ink-faint">{moment(quote.at)}</p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
