import type { Claim, JobDetail, LeadDetail, ProviderCard } from '@/api'

/** A job and a lead as the server tells them, for tests to vary. */
export const provider = (id: string, name: string): ProviderCard => ({
  id,
  name,
  bio: null,
  rating: { average: null, count: 0 },
  jobsCompleted: 0,
  city: 'Austin',
  state: 'TX',
})

export const claim = (id: string, name: string, min: number, max: number): Claim => ({
  id,
  provider: provider(`p-${id}`, name),
  claimedAt: '2026-11-20T10:00:00Z',
  contactBy: '2026-11-22T10:00:00Z',
  contactedAt: '2026-11-20T11:00:00Z',
  outcome: 'open',
  settled: true,
  refunded: false,
  quote: { id: `q-${id}`, min, max, currency: 'USD', note: null, at: '2026-11-20T12:00:00Z', state: 'open' },
  earlierQuotes: [],
})

const shared = {
  id: 'j1',
  category: { id: 'plumbing', name: 'Plumbing' },
  title: 'Fix the sink',
  zip: '78701',
  city: 'Austin',
  state: 'TX',
  submittedAt: '2026-11-20T09:00:00Z',
  deadline: null,
  places: 2,
  description: 'Fix the sink',
  answers: [],
  timing: { kind: 'flexible' as const },
  budget: null,
  tier: { name: 'Standard', credits: 3 },
  history: [],
  reviews: {},
  version: 1,
}
const contact = {
  name: 'Mia Lopez',
  phone: '512 555 0142',
  email: 'mia@example.org',
  prefers: 'phone' as const,
}

export const job = (change: Partial<JobDetail> = {}): JobDetail => ({
  ...shared,
  stage: 'contacted',
  claims: 2,
  quotes: 2,
  moves: ['confirm', 'reject_quote', 'cancel'],
  contact,
  score: 30,
  invited: [],
  claimList: [claim('c1', 'Anna', 18000, 24000), claim('c2', 'Ben', 15000, 31000)],
  ...change,
})

export const lead = (change: Partial<LeadDetail> = {}): LeadDetail => ({
  ...shared,
  stage: 'sent_to_providers',
  distanceMiles: 4.2,
  placesLeft: 2,
  moves: ['claim'],
  contact: null,
  receipt: {
    price: 3,
    balance: 17,
    placesLeft: 2,
    places: 2,
    rules: ['refund.no_contact:48', 'refund.cancelled'],
    refunds: [
      {
        reason: 'unreachable',
        check: 'contact_attempt',
        withinHours: 168,
        threshold: 24,
        proven: 'grant',
        otherwise: 'decline',
      },
      {
        reason: 'other',
        check: 'none',
        withinHours: 168,
        threshold: 0,
        proven: 'person',
        otherwise: 'person',
      },
    ],
    undoSeconds: 120,
    spending: { spent: 0, since: '2026-11-19T09:00:00Z', version: 0 },
  },
  claim: null,
  reports: [],
  ...change,
})

export const claimed = (): LeadDetail =>
  lead({
    stage: 'claimed',
    moves: ['contact', 'quote'],
    contact,
    claim: { ...claim('c1', 'Anna', 1, 2), quote: null },
  })

/** Just claimed: it may be undone, and the contact details are kept back. */
export const undoable = (until: string): LeadDetail => {
  const own = { ...claim('c1', 'Anna', 1, 2), contactedAt: null, quote: null }
  return lead({
    stage: 'claimed',
    moves: ['undo_claim', 'contact', 'quote', 'report_spam', 'request_refund'],
    claim: { ...own, settled: false, undoableUntil: until },
  })
}
