import type { ProviderCard, Role } from './account'
import type { JobCard, JobDetail } from './job'

/** Shapes only operators see. */
export type AdminJobCard = JobCard & { seeker: string | { id: string; name: string } }
export type AdminJobDetail = JobDetail & { overrides: string[] }
export type EligibleProvider = ProviderCard & { distanceMiles?: number | null; accepting?: boolean }
export type Report = {
  id: string
  at: string
  kind: 'spam' | 'refund'
  reason: string
  text: string | null
  state: string
  job: { id: string; title: string }
  provider: { id: string; name: string }
}
export type Person = {
  id: string
  name: string
  email: string
  role: Role
  status: 'active' | 'suspended' | 'banned'
  credits: number | null
  verified: boolean | null
  joinedAt: string
}
export type PlatformClock = { now: string; offsetSeconds: number; movable: boolean }
export type SweepResult = { passed: number; failed: number }
export type Proof = { holds: boolean; checkedAt: string; checks: ProofCheck[] }
export type ProofCheck = {
  id: string
  statement: string
  holds: boolean
  rows: number | null
  detail: string | null
}
