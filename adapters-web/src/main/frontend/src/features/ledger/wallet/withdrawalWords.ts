import type { Withdrawal } from '@/api'
import type { Step, Tone } from '@/design'

type Words = { badge: string; tone: Tone }

/** Where a withdrawal stands, as its owner and operators read it. */
const STATES: Record<string, Words> = {
  requested: { badge: 'Being checked', tone: 'accent' },
  approved: { badge: 'On its way', tone: 'accent' },
  paid: { badge: 'Paid out', tone: 'success' },
  rejected: { badge: 'Declined', tone: 'danger' },
  returned: { badge: 'Came back', tone: 'danger' },
}

export const withdrawalState = (state: string): Words => STATES[state] ?? { badge: state, tone: 'neutral' }

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
      return [asked, checked, { label: 'On its way', state: 'now' }, { label: 'Paid out', state: 'ahead' }]
  }
}
