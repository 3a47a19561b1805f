import type { ProviderCard, ProviderStatus, Role } from './account'
import type { JobCard, JobDetail } from './job'
import type { RefundTerm } from './lead'

/** Shapes only operators see. */
export type AdminJobCard = JobCard & { seeker: string }
export type AdminJobDetail = JobDetail & { seekerName?: string; overrides: string[] }
export type EligibleProvider = ProviderCard & { distanceMiles?: number | null }
export type Report = {
  id: string
  job: string
  title: string
  provider: string
  providerName: string
  kind: 'spam' | 'refund'
  reason: string
  text: string
  filedAt: string
  credits: number
  waits: boolean
  ruling?: {
    verdict: 'granted' | 'declined' | 'passed'
    why: string
    rules: number
    facts: Record<string, string>
  } | null
  appeal?: { text: string; at: string } | null
  decision?: { upheld: boolean; by: string; reason: string; at: string } | null
}
export type RefundRules = { version: number; grantsPerMonth: number; rules: RefundTerm[] }
export type Person = {
  id: string
  name: string
  email: string
  role: Role
  status: 'active' | 'suspended' | 'banned'
  statusReason?: string | null
  suspendedUntil?: string | null
  joinedAt: string
  credits?: number | null
  provider?: ProviderStatus | null
}
export type PlatformClock = { now: string; offsetSeconds: number; movable: boolean }
export type SweepResult = { passed: number; failed: number }
export type ClockAdvanced = PlatformClock & { swept: SweepResult }
export type Proof = {
  holds: boolean
  at: string
  millis: number
  accounts: number
  transactions: number
  entries: number
  checks: ProofCheck[]
  totals: { kind: string; currency: string; accounts: number; balance: number }[]
}
export type ProofCheck = {
  invariant: string
  rule: string
  holds: boolean
  violations: number
  offenders: string[]
}
