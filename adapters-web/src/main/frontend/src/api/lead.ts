import type { Budget, Claim, Contact, HistoryEntry, Listed, Reviews, ShownAnswer, Tier, Timing } from './job'

/** The same request as an invited provider sees it, and the credits it costs. */
export type LeadCard = Listed & {
  distanceMiles: number | null
  tier: Tier
  placesLeft: number
  timing: Timing
  budget: Budget | null
  myClaim: Pick<Claim, 'id' | 'outcome' | 'contactBy' | 'quote'> | null
}
export type Receipt = { price: number; balance: number; placesLeft: number; places: number; rules: string[] }
export type LeadDetail = LeadCard & {
  description: string
  answers: ShownAnswer[]
  place: string | null
  contact: Contact | null
  receipt: Receipt
  claim: Claim | null
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
  job: string | null
}
