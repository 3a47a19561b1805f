import type { PayoutState } from '@/api'
import type { Tone } from '@/design'

type Words = { badge: string; tone: Tone; text: string; action: string }

/** Whether a provider can be paid, as they read it. */
const STATES: Record<PayoutState, Words> = {
  none: {
    badge: 'Not set up',
    tone: 'neutral',
    text: 'Say who you are and which bank account your money goes to. The payment company asks on its own page; it takes about five minutes.',
    action: 'Set up payouts',
  },
  incomplete: {
    badge: 'Not finished',
    tone: 'signal',
    text: 'The payment company needs a little more before it can pay you.',
    action: 'Go on',
  },
  restricted: {
    badge: 'Being checked',
    tone: 'warn',
    text: 'The payment company looks into what you told it. Until it is done, it does not pay you.',
    action: 'See what it asks',
  },
  ready: {
    badge: 'Ready',
    tone: 'success',
    text: 'What you withdraw goes to your bank account.',
    action: 'Change it',
  },
}

export const payoutState = (state: string): Words => STATES[state as PayoutState]

/** What is missing, from the payment company's names of fields, the more particular ones first. */
const NEEDS: [part: RegExp, words: string][] = [
  [/external_account/, 'Your bank account'],
  [/verification/, 'A document that shows who you are'],
  [/dob/, 'Your date of birth'],
  [/address/, 'Your address'],
  [/name/, 'Your name'],
  [/phone|email/, 'How to reach you'],
  [/ssn|id_number|tax_id/, 'Your tax or identity number'],
  [/tos_acceptance/, 'Your consent to its terms'],
  [/business/, 'What kind of work you do'],
]

/** Each once, in words. */
export const needsWords = (needs: string[]): string[] => [
  ...new Set(needs.map((need) => NEEDS.find(([part]) => part.test(need))?.[1] ?? 'Something more about you')),
]
