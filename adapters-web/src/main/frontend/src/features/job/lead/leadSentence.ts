import type { LeadDetail } from '@/api'

/** One or two plain sentences for the provider: where the lead stands and what comes next. */
export function leadSentence({ claim, contact, moves, stage, reports }: LeadDetail): string {
  const name = contact?.name ?? 'The customer'
  if (!claim) return 'Claim it to see the contact details.'
  if (claim.outcome === 'lost') return `${name} chose somebody else this time.`
  if (claim.outcome === 'released')
    return reports.some(({ state }) => state === 'granted' || state === 'upheld')
      ? 'Your credits are back, so the lead moved on.'
      : 'There was no contact in time, so the lead moved on. Your credits are back.'
  if (claim.outcome === 'ended') return 'This lead ended without a choice.'
  if (claim.outcome === 'won') return wonSentence(name, stage, moves)
  if (claim.undoableUntil) return 'The lead is yours. Ask for the contact details when you are sure.'
  if (moves.includes('contact'))
    return `Call or write to ${name} before the time is up, or send a price right away.`
  if (claim.quote?.state === 'open') return `${name} has your price and decides.`
  if (claim.quote?.state === 'rejected') return `${name} turned your price down. You may send another one.`
  return 'Send a price as soon as you know enough.'
}

function wonSentence(name: string, stage: LeadDetail['stage'], moves: string[]): string {
  if (moves.includes('complete')) return `You have the job. When the work is finished, mark it as done.`
  if (moves.includes('review')) return `The work is done. Say how it went with ${name}.`
  return stage === 'completed'
    ? 'The work is done. Thank you for your review.'
    : 'The work is done and closed.'
}
