/** Buying credits, in the shapes of the REST contract. Amounts are in the currency's minor units. */
export type Price = { amount: number; currency: string }
export type CreditPackage = {
  id: string
  name: string
  credits: number
  price: Price
  active: boolean
  position: number
  version: number
}
export type PurchaseStage =
  | 'intended'
  | 'unknown'
  | 'open'
  | 'pending'
  | 'granted'
  | 'disputed'
  | 'refunded'
  | 'charged_back'
  | 'expired'
  | 'failed'
export type Reversal = {
  id: string
  kind: string
  amount: number
  credits: number
  at: string
  undoneAt?: string | null
}
export type Purchase = {
  id: string
  state: string
  packageId: string
  packageName: string
  credits: number
  amount: number
  currency: string
  createdAt: string
  checkoutUrl?: string | null
  paidAt?: string | null
  payment?: string | null
  problem?: string | null
  reversals: Reversal[]
}

export type WebhookState = 'waiting' | 'done' | 'ignored' | 'dead'
/** A message of the payment company. */
export type Webhook = {
  id: string
  event: string
  endpoint: string
  type: string
  apiVersion?: string | null
  object?: string | null
  state: string
  attempts: number
  receivedAt: string
  nextAt?: string | null
  endedAt?: string | null
  cause?: string | null
}
/** The payload is JSON as text, masked. */
export type WebhookDetail = { event: Webhook; payload: string }
