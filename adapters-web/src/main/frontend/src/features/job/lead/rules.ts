/** A refund rule in force, told by its key; the number after the colon is the window in hours. */
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
    case 'refund.report_upheld':
      return 'The lead is not what it says: report it. When we agree, your credits come back.'
    default:
      return rule
  }
}

const spanWords = (hours: number): string =>
  hours > 72 && hours % 24 === 0 ? `${hours / 24} days` : `${hours} hours`
