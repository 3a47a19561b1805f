/** Money that people earned and have paid out. Amounts are in the currency's minor units. */
export type WalletBalance = { currency: string; decimals: number; balance: number; inTransit: number }
export type Wallet = { balances: WalletBalance[] }
export type WalletEntry = {
  id: string
  at: string
  currency: string
  amount: number
  before: number
  after: number
  reason: string
  about?: { type: string; id: string } | null
}
export type Withdrawal = {
  id: string
  owner: { id: string; name: string }
  amount: number
  currency: string
  state: string
  requestedAt: string
  decidedAt?: string | null
  reason?: string | null
  settledAt?: string | null
  problem?: string | null
  payout?: PayoutProgress | null
}
/** How far money has come that was approved; `stage` and `doubt` are for operators. */
export type PayoutProgress = {
  state: string
  stage: string
  cause?: string | null
  doubt?: string | null
  arrivesAt?: string | null
}
export type PayoutState = 'none' | 'incomplete' | 'ready' | 'restricted'
/** Whether somebody can be paid; `needs` are the payment company's own words for what is missing. */
export type PayoutAccount = { state: string; bank?: string | null; needs: string[] }
export type PayoutLink = { url: string }
