/** The structured reasons of a report (SS-12). */
export const REPORT_REASONS = [
  { value: 'unreachable', label: 'I cannot reach the customer' },
  { value: 'wrong_category', label: 'It belongs to another category' },
  { value: 'duplicate', label: 'It is a duplicate' },
  { value: 'fake', label: 'It is not a real request' },
  { value: 'outside_area', label: 'It is outside my area' },
  { value: 'other', label: 'Something else' },
]

export const reasonWords = (reason: string): string =>
  REPORT_REASONS.find(({ value }) => value === reason)?.label ?? reason.replaceAll('_', ' ')
