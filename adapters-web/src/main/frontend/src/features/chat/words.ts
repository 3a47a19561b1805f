import type { Message } from '@/api'
import { moneyRange } from '@/design'

/** What the platform says in a conversation. */
const HAPPENED: Record<string, string> = {
  'job.reject_quote': 'The price was declined. Another one can be named.',
  'job.confirm': 'The price was confirmed. The work is agreed.',
  'claim.lost': 'The customer chose another provider.',
  'job.complete': 'The work is done.',
  'job.auto_complete': 'The work counts as done.',
  'job.cancel': 'The request was cancelled.',
  'job.auto_close': 'The request was closed without a choice.',
}

export const eventWords = (key: string): string => HAPPENED[key] ?? 'The request has changed.'

/** A message in one line, for lists. */
export function lineOf(message: Message, me: string): string {
  const who = message.author === me ? 'You: ' : ''
  if (message.deleted) return `${who}Message deleted`
  if (message.kind === 'system') return eventWords(message.text)
  if (message.kind === 'quote' && message.quote)
    return `${who}Price ${moneyRange(message.quote.min, message.quote.max, message.quote.currency)}`
  return who + message.text
}
