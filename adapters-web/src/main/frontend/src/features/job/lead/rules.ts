import type { RefundAnswer, RefundTerm } from '@/api'
import { reasonWords } from './reasons'

/** What returns credits by itself, told by its key; the number after the colon is the window in hours. */
export function ruleWords(rule: string): string {
  const [key, hours] = rule.split(':')
  const window = hours ? spanWords(Number(hours)) : ''
  switch (key) {
    case 'refund.no_contact':
      return `No contact within ${window}: you lose the lead, and your credits come back.`
    case 'refund.unconfirmed':
      return `No decision by the customer within ${window}: your credits come back.`
    case 'refund.cancelled':
      return 'The customer cancels: your credits come back.'
    default:
      return rule
  }
}

/** A rule for credits that are asked back, in one sentence. */
export function refundWords(term: RefundTerm): string {
  const asked = `${reasonWords(term.reason)}: ask within ${spanWords(term.withinHours)}.`
  if (term.check === 'none' || term.proven === term.otherwise) return `${asked} ${ANSWERS[term.otherwise]}`
  return `${asked} ${CHECKS[term.check](term.threshold)} ${ANSWERS[term.proven]} Otherwise: ${lower(ANSWERS[term.otherwise])}`
}

const ANSWERS: Record<RefundAnswer, string> = {
  grant: 'The credits are back at once.',
  decline: 'It is turned down at once, and you may appeal.',
  person: 'A person decides.',
}

const CHECKS: Record<Exclude<RefundTerm['check'], 'none'>, (threshold: number) => string> = {
  contact_attempt: (hours) => `You tried ${spanWords(hours)} ago or longer, and nobody answered:`,
  earlier_request: (days) => `We find the same request within ${days} days before:`,
  service_area: () => 'It lay outside your area when you claimed it:',
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

export const spanWords = (hours: number): string => {
  if (hours > 72 && hours % 24 === 0) return `${hours / 24} days`
  return hours === 1 ? 'an hour' : `${hours} hours`
}
