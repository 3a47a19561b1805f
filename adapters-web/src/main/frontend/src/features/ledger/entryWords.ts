/** Why credits or money moved, in words (SS-43, JS-16). */
const REASONS: Record<string, string> = {
  claim: 'Lead claimed',
  claim_refund: 'Credits of a lead returned',
  grant: 'Added by an operator',
  correction: 'Corrected by an operator',
  purchase: 'Credits bought',
  purchase_return: 'Purchase paid back',
  debt_settled: 'Owed credits settled',
  split: 'Earned',
  hold_refund: 'Paid back to the customer',
  dispute: 'Taken back by the customer’s bank',
  dispute_won: 'Given back by the customer’s bank',
  dispute_lost: 'Lost to the customer’s bank',
  withdrawal: 'Withdrawn',
  withdrawal_return: 'Came back from a withdrawal',
}

export const entryWords = (reason: string): string => REASONS[reason] ?? inWords(reason)

/** With a real minus sign, so that columns of figures line up. */
export const signed = (amount: number): string => (amount > 0 ? `+${amount}` : `−${Math.abs(amount)}`)

/** What money moved for: "Earned, booking 9195CFE3". */
export const aboutWords = (about: { type: string; id: string }): string =>
  `${inWords(about.type)} ${about.id.slice(-8).toUpperCase()}`

function inWords(key: string): string {
  const words = key.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
