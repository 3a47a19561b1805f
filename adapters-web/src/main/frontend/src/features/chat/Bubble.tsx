import type { ReactNode } from 'react'
import type { Message, MessageQuote } from '@/api'
import { cx, moment, moneyRange } from '@/design'
import { eventWords } from './words'

const STATES: Record<MessageQuote['state'], string> = {
  open: 'Waiting for an answer',
  rejected: 'Declined',
  confirmed: 'Confirmed',
  superseded: 'Replaced by a later one',
}

type Props = { message: Message; mine: boolean; read: boolean; actions?: ReactNode }

/** One message: one's own on the right, the other side's on the left, the platform's between them. */
export function Bubble({ message, mine, read, actions }: Props) {
  if (message.kind === 'system')
    return <p className="px-4 py-1 text-center text-sm text-ink-soft">{eventWords(message.text)}</p>
  return (
    <div className={cx('flex flex-col gap-1', mine ? 'items-end' : 'items-start')}>
      <div
        className={cx(
          'max-w-[85%] rounded px-3.5 py-2.5 text-[15px] break-words whitespace-pre-wrap',
          mine ? 'bg-accent-soft' : 'bg-sunken',
          message.deleted && 'text-ink-soft italic',
        )}
      >
        <span className="sr-only">{mine ? 'You: ' : ''}</span>
        {message.quote ? (
          <QuoteWords quote={message.quote} />
        ) : message.deleted ? (
          'Message deleted'
        ) : (
          message.text
        )}
      </div>
      <p className="flex items-center gap-2 text-xs text-ink-faint">
        <time dateTime={message.sentAt}>{moment(message.sentAt)}</time>
        {message.editedAt && <span>Edited</span>}
        {read && <span>Read</span>}
        {actions}
      </p>
    </div>
  )
}

function QuoteWords({ quote }: { quote: MessageQuote }) {
  return (
    <span className="grid gap-1">
      <span className="text-sm text-ink-soft">Price</span>
      <span className="text-lg font-semibold tabular-nums">
        {moneyRange(quote.min, quote.max, quote.currency)}
      </span>
      {quote.note && <span>{quote.note}</span>}
      <span className="text-sm text-ink-soft">{STATES[quote.state]}</span>
    </span>
  )
}
