import type { LeadDetail } from '@/api'

/** Whether one press is all it takes: the move is offered, there are enough credits, and the cap is not reached. */
export function isClaimable({ moves, receipt: { price, balance, spending } }: LeadDetail): boolean {
  const withinCap = spending.left == null || spending.left >= price
  return moves.includes('claim') && balance >= price && withinCap
}
