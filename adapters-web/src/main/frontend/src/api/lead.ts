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
export type Spending = {
  dailyCap?: number | null
  spent: number
  left?: number | null
  since: string
  frees?: string | null
  planned?: { dailyCap?: number | null; from: string } | null
  version: number
}
export type RefundTerm = {
  reason: string
  check: 'contact_attempt' | 'earlier_request' | 'service_area' | 'none'
  withinHours: number
  threshold: number
  proven: RefundAnswer
  otherwise: RefundAnswer
}
export type RefundAnswer = 'grant' | 'decline' | 'person'
export type Prospect = {
  reason: string
  until: string
  verdict: 'granted' | 'declined' | 'passed'
  why: string
  askAgainAt?: string | null
}
export type RefundOutlook = { waiting: boolean; reasons: Prospect[] }
export type MyReport = {
  id: string
  kind: 'spam' | 'refund'
  reason: string
  text: string
  filedAt: string
  state: 'waiting' | 'granted' | 'declined' | 'upheld' | 'turned_down'
  why?: string | null
  askAgainAt?: string | null
  note?: string | null
  appealable: boolean
  appealed?: string | null
}
export type Receipt = {
  price: number
  balance: number
  placesLeft: number
  places: number
  rules: string[]
  refunds: RefundTerm[]
  undoSeconds: number
  spending: Spending
}
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
  reports: MyReport[]
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
