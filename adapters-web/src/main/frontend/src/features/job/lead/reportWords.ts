import type { MyReport, Prospect } from '@/api'
import { moment } from '@/design'

/** Each finding of the rules, said to the provider who asked. */
const FINDINGS: Record<string, string> = {
  unanswered: 'You tried long enough, and the customer has not answered.',
  no_attempt: 'No contact is noted yet. Call or write first, and note it here.',
  too_soon: 'Your attempt is too recent.',
  answered: 'The customer has answered: your price was turned down.',
  earlier_request: 'We found the same request of this customer.',
  no_earlier_request: 'We did not find the same request ourselves.',
  outside_area: 'The lead lay outside your area when you claimed it.',
  inside_area: 'The lead lay inside the area of your profile when you claimed it.',
  not_checkable: 'This takes somebody to look at it.',
  too_late: 'The time to ask for this reason is over.',
  month_is_full: 'You got credits back this way several times this month, so a person looks at it.',
  overruled: 'A person has decided about this claim before.',
  job_decided: 'The customer has chosen a provider already.',
}

const finding = (why?: string | null): string => (why && FINDINGS[why]) || ''

const again = (at?: string | null): string => (at ? ` Ask again from ${moment(at)}.` : '')

/** What will come of asking for this reason now. */
export function prospectWords({ verdict, why, until, askAgainAt }: Prospect): string {
  const found = finding(why)
  if (verdict === 'granted') return `${found} The credits are back at once, and the lead moves on.`
  if (verdict === 'declined')
    return `${found}${again(askAgainAt)} It would be turned down at once; you may then ask for a person.`
  return `${found} A person decides. You may ask until ${moment(until)}.`
}

/** What came of a report. */
export function resultWords(report: MyReport): string {
  const note = report.note ? ` “${report.note}”` : ''
  switch (report.state) {
    case 'granted':
      return `${finding(report.why)} Your credits are back.`
    case 'declined':
      return `${finding(report.why)}${again(report.askAgainAt)}`
    case 'upheld':
      return `A person looked at it, and your credits are back.${note}`
    case 'turned_down':
      return `A person looked at it and turned it down.${note}`
    case 'waiting':
      return report.appealed ? 'A person looks at your appeal.' : 'A person looks at it and decides.'
  }
}
