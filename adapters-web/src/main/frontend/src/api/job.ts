import type { ProviderCard, Rating, Role } from './account'
import type { Answers, CategoryName } from './catalog'

/** A request from submit to review, as its seeker sees it. What is not there is absent or null. */
export type Stage =
  | 'submitted'
  | 'sent_to_providers'
  | 'claimed'
  | 'contacted'
  | 'confirmed'
  | 'completed'
  | 'closed'
  | 'manual_fulfillment_required'
  | 'cancelled'
  | 'closed_unconfirmed'
export type Deadline = { at: string; what: 'routing' | 'contact' | 'confirmation' | 'completion' | 'review' }
export type TimingKind = 'as_soon_as_possible' | 'within_a_week' | 'on_date' | 'flexible'
export type Timing = { kind: TimingKind; date?: string | null }
export type Budget = { min: number; max: number }
export type ContactWay = 'phone' | 'email' | 'chat'
export type Contact = { name: string; phone: string; email: string; prefers: ContactWay }
export type NewJob = {
  category: string
  answers: Answers
  zip: string
  place: string | null
  description: string
  timing: Timing
  budget: Budget | null
  contact: Contact
}
export type Tier = { name: string; credits: number }
export type ShownAnswer = { key: string; label: string; value: string; photos: string[] }
export type Quote = {
  id: string
  min: number
  max: number
  currency: string
  note?: string | null
  at: string
  state: 'open' | 'rejected' | 'confirmed' | 'superseded'
}
export type Claim = {
  id: string
  provider: ProviderCard
  claimedAt: string
  contactBy?: string | null
  contactedAt?: string | null
  outcome: 'open' | 'won' | 'lost' | 'released' | 'ended' | 'undone'
  settled: boolean
  undoableUntil?: string | null
  refunded: boolean
  quote?: Quote | null
  earlierQuotes: Quote[]
}
export type HistoryEntry = {
  at: string
  move: string
  stage: Stage
  by: { role: Role | 'system'; name?: string | null }
  note?: string | null
}
export type Scores = {
  overall: number
  quality: number
  communication: number
  professionalism: number
  value: number
}
export type Review = Scores & { text?: string | null; at?: string | null }
export type Reviews = {
  mine?: Review | null
  theirs?: Review | null
  publishedAt?: string | null
  closesAt?: string | null
}
export type Listed = {
  id: string
  category: CategoryName
  title: string
  zip: string
  city: string
  state: string
  stage: Stage
  submittedAt: string
  deadline?: Deadline | null
  places: number
}
export type JobCard = Listed & { claims: number; quotes: number }
export type InvitedProvider = ProviderCard & { invitedAt: string; claimed: boolean }
export type JobDetail = JobCard & {
  moves: string[]
  place?: string | null
  description: string
  answers: ShownAnswer[]
  timing: Timing
  budget?: Budget | null
  contact: Contact
  score: number
  tier: Tier
  version: number
  invited: InvitedProvider[]
  claimList: Claim[]
  history: HistoryEntry[]
  reviews: Reviews
}
export type JobSummary = {
  active: number
  completed: number
  closed: number
  spending: { month: string; total: number }[]
  topProviders: { id: string; name: string; rating: Rating; jobs: number }[]
}
