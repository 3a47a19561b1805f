import type { Deadline, HistoryEntry, Stage } from '@/api'
import type { Tone } from '@/design'

/** How stages and moves are said to people. The lifecycle itself lives on the server; these are only its words. */
type Said = { word: string; tone: Tone }

const STAGES: Record<Stage, Said> = {
  submitted: { word: 'Being sent', tone: 'neutral' },
  sent_to_providers: { word: 'Waiting for answers', tone: 'accent' },
  claimed: { word: 'Answered', tone: 'accent' },
  contacted: { word: 'In contact', tone: 'accent' },
  confirmed: { word: 'Confirmed', tone: 'success' },
  completed: { word: 'Done', tone: 'success' },
  closed: { word: 'Closed', tone: 'neutral' },
  manual_fulfillment_required: { word: 'We are looking', tone: 'warn' },
  cancelled: { word: 'Cancelled', tone: 'neutral' },
  closed_unconfirmed: { word: 'Closed without a choice', tone: 'neutral' },
}

export type Reader = 'seeker' | 'provider'

/** Providers read a request that waits for answers as one they can take. */
export const stageSaid = (stage: Stage, reader: Reader = 'seeker'): Said =>
  reader === 'provider' && stage === 'sent_to_providers' ? { word: 'Open', tone: 'accent' } : STAGES[stage]

export const STAGE_OPTIONS = Object.entries(STAGES).map(([value, { word }]) => ({ value, label: word }))

const DUE: Record<Deadline['what'], string> = {
  routing: 'Answers due',
  contact: 'First contact due',
  confirmation: 'Decision due',
  completion: 'Counts as done',
  review: 'Reviews close',
}

export const dueWords = (what: Deadline['what']): string => DUE[what]

/** What each move is called on a button or in an operator's list. */
const MOVES: Record<string, string> = {
  submit: 'Sent the request',
  route: 'Asked the best-suited providers',
  claim: 'Claimed the lead',
  undo_claim: 'Undid the claim',
  contact: 'Made contact',
  quote: 'Sent a price',
  reject_quote: 'Turned the price down',
  confirm: 'Chose a provider',
  complete: 'Marked the work as done',
  auto_complete: 'Counted as done when the time was up',
  close: 'Closed after the reviews',
  expire_routing: 'Nobody answered in time; a person looks now',
  refund_stale_claim: 'No contact in time; credits returned',
  release_claim: 'Credits returned; the lead moved on',
  auto_close: 'Closed because nobody was chosen; credits returned',
  assign: 'Assigned a provider',
  cancel: 'Cancelled',
  report_spam: 'Reported the lead',
  request_refund: 'Asked for the credits back',
  review: 'Wrote a review',
}

export const moveWords = (move: string): string => MOVES[move] ?? move.replaceAll('_', ' ')

const CONTACTS: Record<string, string> = {
  called: 'By phone',
  message: 'By message',
  other: 'In another way',
}

/** What was noted with a move: a person's own words in quotation marks, ours without. */
export const noteWords = ({ move, note }: HistoryEntry): string | null =>
  note ? (move === 'contact' && CONTACTS[note]) || `“${note}”` : null

const ROLES = { seeker: 'The customer', provider: 'A provider', admin: 'An operator', system: 'SkillStreams' }

export const whoWords = ({ role, name }: HistoryEntry['by']): string =>
  role === 'system' ? ROLES.system : (name ?? ROLES[role])
