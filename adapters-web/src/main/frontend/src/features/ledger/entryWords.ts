/** Why credits moved, in words (SS-43). */
const REASONS: Record<string, string> = {
  claim: 'Lead claimed',
  claim_refund: 'Credits of a lead returned',
  grant: 'Added by an operator',
  correction: 'Corrected by an operator',
  purchase: 'Credits bought',
  purchase_return: 'Purchase paid back',
  debt_settled: 'Owed credits settled',
}

export const entryWords = (reason: string): string => REASONS[reason] ?? reason.replaceAll('_', ' ')

/** With a real minus sign, so that columns of figures line up. */
export const signed = (amount: number): string => (amount > 0 ? `+${amount}` : `−${Math.abs(amount)}`)
