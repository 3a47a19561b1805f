import { describe, expect, it } from 'vitest'
import { deadlineWords } from './Deadline'

const now = new Date(2026, 10, 24, 9, 30).getTime()
const after = (minutes: number) => deadlineWords(new Date(now + minutes * 60_000).toISOString(), now)

describe('a deadline in words', () => {
  it('counts down and names the time in the viewer’s zone', () => {
    expect(after(5 * 60)).toBe('in 5 h (Tue 14:30)')
    expect(after(20)).toBe('in 20 min (Tue 09:50)')
    expect(after(3 * 24 * 60)).toBe('in 3 days (Fri 09:30)')
  })
  it('names the date when the weekday would be ambiguous', () => {
    expect(after(30 * 24 * 60)).toBe('in 30 days (Dec 24 09:30)')
  })
  it('never says zero minutes, and says when it has passed', () => {
    expect(after(0.1)).toBe('in 1 min (Tue 09:30)')
    expect(after(-60)).toBe('due since Tue 08:30')
  })
})
