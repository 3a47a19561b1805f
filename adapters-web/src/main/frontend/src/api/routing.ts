/** Shapes of routing decisions, as operators and providers see them. */
export const PARTS = ['rating', 'jobs', 'response', 'distance', 'recency'] as const
export type Part = (typeof PARTS)[number]
export type Parts = Record<Part, number>
export type MatchTier = 'exact' | 'base' | 'radius'
export type Outcome = {
  decisionId: string
  category: string
  zip: string
  decidedAt: string
  rank?: number | null
  of: number
  chosen: boolean
  mine?: { tier?: MatchTier; score: number; parts: Parts } | null
  bound?: number | null
  cutoff?: number | null
  cutoffTier?: MatchTier | null
}
export type Candidate = {
  provider: { id: string; name: string }
  tier: MatchTier
  distanceMiles?: number | null
  zip: string
  latitude: number
  longitude: number
  inputs: CandidateInputs
  parts: Parts
  score: number
  rank: number
}
export type CandidateInputs = {
  ratingSum?: number
  ratingCount?: number
  jobsCompleted?: number
  invited?: number
  answered?: number
  lastActiveAt?: string | null
}
export type Decision = {
  id: string
  decidedAt: string
  weightsVersion: number
  weights: Parts
  zip: string
  latitude: number
  longitude: number
  considered: number
  bound?: number | null
  boundTier?: MatchTier | null
  chosen: string[]
  candidates: Candidate[]
}
export type Replay = { same: boolean; chosen: string[] }
