import type { Tone } from '@/design'
import type { PurchaseStage } from '@/api'

type Words = { badge: string; tone: Tone; title: string; text: string }

/** Every stage of a purchase as its buyer reads it. */
const STAGES: Record<PurchaseStage, Words> = {
  intended: {
    badge: 'Starting',
    tone: 'accent',
    title: 'Opening the checkout…',
    text: 'This takes a moment. Nothing has been charged yet.',
  },
  unknown: {
    badge: 'Checking',
    tone: 'warn',
    title: 'We are asking the payment company',
    text: 'Its answer got lost on the way. We find out by ourselves within minutes; nothing is charged twice.',
  },
  open: {
    badge: 'Not paid yet',
    tone: 'accent',
    title: 'Waiting for your payment',
    text: 'If you have just paid, the confirmation is on its way. Credits are added when it arrives, not before.',
  },
  pending: {
    badge: 'Pending',
    tone: 'warn',
    title: 'Your payment is on its way',
    text: 'This way of paying takes some time, sometimes days. Credits are added as soon as the money has arrived.',
  },
  granted: {
    badge: 'Paid',
    tone: 'success',
    title: 'Thank you. Your credits are here.',
    text: 'This page is your receipt.',
  },
  disputed: {
    badge: 'Disputed',
    tone: 'warn',
    title: 'Your bank disputes this payment',
    text: 'Until it is settled, the credits of this purchase are taken back.',
  },
  refunded: {
    badge: 'Refunded',
    tone: 'neutral',
    title: 'The money went back to you',
    text: 'The credits of this purchase were taken back.',
  },
  charged_back: {
    badge: 'Charged back',
    tone: 'danger',
    title: 'Your bank took the money back',
    text: 'The credits of this purchase were taken back. Credits that were spent already are owed.',
  },
  expired: {
    badge: 'Expired',
    tone: 'neutral',
    title: 'The checkout was not finished',
    text: 'Nothing was charged. You can choose a package again whenever you like.',
  },
  failed: {
    badge: 'Failed',
    tone: 'danger',
    title: 'The payment did not go through',
    text: 'Nothing was charged. Try again, or pay in another way.',
  },
}

export const stageWords = (state: string): Words => STAGES[state as PurchaseStage]

/** Whether something may still change without the buyer doing anything. */
export const isWaiting = (state: string): boolean =>
  ['intended', 'unknown', 'open', 'pending'].includes(state)
