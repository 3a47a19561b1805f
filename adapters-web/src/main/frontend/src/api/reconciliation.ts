/** The payment company's books beside ours. Amounts are in the currency's minor units. */
export type BooksFigure = {
  currency: string
  company: number
  own: number
  disputed: number
  explained: number
  total: number
}
export type ReconciliationRun = {
  id: string
  startedAt: string
  startedBy?: string | null
  state: string
  endedAt?: string | null
  cause?: string | null
  lines: number
  found: number
  closed: number
  open: number
  books: BooksFigure[]
}
export type ReconciliationOverview = {
  connected: boolean
  running: boolean
  last?: ReconciliationRun | null
  openDrifts: number
}
/** A difference between both books. */
export type Drift = {
  id: string
  kind: string
  object: string
  purchase?: string | null
  payment?: string | null
  currency: string
  there?: number | null
  here?: number | null
  since: string
  foundAt: string
  askedAt?: string | null
  healable: boolean
  closedAt?: string | null
  closing?: string | null
  closedBy?: string | null
  reason?: string | null
}

/** Something that happened, on its way to everybody who wants to know. */
export type Fact = {
  id: string
  sequence: number
  subjectType: string
  subject: string
  type: string
  occurredAt: string
  state: string
  attempts: number
  nextAt?: string | null
  cause?: string | null
  takenBy: string[]
}
