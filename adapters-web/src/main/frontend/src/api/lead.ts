import type { Budget, Claim, Contact, HistoryEntry, Listed, Reviews, ShownAnswer, Tier, Timing } from './job'

/** The same request as an invited provider sees it, and the credits it costs. */
type Lead = Listed & {
  distanceMiles?: number | null
  tier: Tier
  placesLeft: number
  timing: Timing
  budget?: Budget | null
}
export type LeadCard = Lead & {
  myClaim?:
    (Pick<Claim, 'id' | 'outcome' | 'contactBy' | 'quote' | 'refunded'> & { contacted: boolean }) | null
}
export type Receipt = { price: number; balance: number; placesLeft: number; places: number; rules: string[] }
export type LeadDetail = Lead & {
  moves: string[]
  description: string
  answers: ShownAnswer[]
  place?: string | null
  contact?: Contact | null
  receipt: Receipt
  claim?: Claim | null
  history: HistoryEntry[]
  reviews: Reviews
  version: number
}
export type LeadCounts = { available: number; claimed: number; completed: number; refunded: number }
export type CreditEntry = {
  id: string
  at: string
  amount: number
  before: number
  after: number
  reason: string
  job?: string | null
  note?: string | null
}
