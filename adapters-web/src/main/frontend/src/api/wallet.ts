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
}
