import type { Withdrawal } from '@/api'
import { day, type Step, type Tone } from '@/design'

type Words = { badge: string; tone: Tone }

/** Where a withdrawal stands, as its owner and operators read it. */
const STATES: Record<string, Words> = {
  requested: { badge: 'Being checked', tone: 'accent' },
  paid: { badge: 'Paid out', tone: 'success' },
  rejected: { badge: 'Declined', tone: 'danger' },
  returned: { badge: 'Came back', tone: 'danger' },
}

/** Why a bank sent money back, in words. */
const CAUSES: Record<string, string> = {
  account_closed: 'The bank account is closed.',
  account_frozen: 'The bank account is frozen.',
  bank_account_restricted: 'The bank account does not take this kind of payment.',
  bank_ownership_changed: 'The bank account belongs to somebody else now.',
  could_not_process: 'The bank could not take the money.',
  debit_not_authorized: 'The bank did not allow the payment.',
  declined: 'The bank declined the money.',
  incorrect_account_holder_name: 'The name of the account’s owner is not right.',
  insufficient_funds: 'There was not enough to pay it out.',
  invalid_account_number: 'The account number is not right.',
  invalid_currency: 'The bank account does not take this currency.',
  no_account: 'The bank found no such account.',
}

export const causeWords = (cause: string): string => CAUSES[cause] ?? 'The bank sent the money back.'

type Leg = { badge: string; tone: Tone; note?: string }

/** How far money has come that was approved. */
const LEGS: Record<string, Leg> = {
  preparing: { badge: 'Being sent', tone: 'accent' },
  waiting_for_account: {
    badge: 'Waiting for you',
    tone: 'signal',
    note: 'It goes on once your payouts are set up.',
  },
  delayed: { badge: 'Delayed', tone: 'warn', note: 'We try again by ourselves.' },
  on_its_way: { badge: 'On its way', tone: 'accent' },
  coming_back: { badge: 'Coming back', tone: 'warn', note: 'It returns to the wallet.' },
}
const SENT: Leg = { badge: 'On its way', tone: 'accent' }

const legOf = ({ payout }: Withdrawal): Leg => (payout && LEGS[payout.state]) ?? SENT

/** The state as one word, with how far the money has come. */
export function withdrawalState(one: Withdrawal): { badge: string; tone: Tone } {
  if (one.state === 'approved') return legOf(one)
  return STATES[one.state] ?? { badge: one.state, tone: 'neutral' }
}

/** Its way: asked for, checked, paid out; or where that ended. */
export function withdrawalSteps(one: Withdrawal): Step[] {
  const asked: Step = { label: 'Asked for', state: 'done', at: one.requestedAt }
  const checked: Step = { label: 'Checked', state: 'done', at: one.decidedAt }
  switch (one.state) {
    case 'requested':
      return [asked, { label: 'Being checked', state: 'now' }, { label: 'Paid out', state: 'ahead' }]
    case 'rejected':
      return [asked, { label: 'Declined', state: 'stopped', at: one.decidedAt }]
    case 'returned':
      return [asked, checked, { label: 'Came back', state: 'stopped', at: one.settledAt }]
    case 'paid':
      return [asked, checked, { label: 'Paid out', state: 'done', at: one.settledAt }]
    default:
      return [asked, checked, sending(one), { label: 'Paid out', state: 'ahead' }]
  }
}

function sending(one: Withdrawal): Step {
  const { badge, note } = legOf(one)
  const arrives = one.payout?.arrivesAt
  return { label: badge, state: 'now', note: note ?? (arrives ? `Expected by ${day(arrives)}` : undefined) }
}
