import { describe, expect, it } from 'vitest'
import type { CreditEntry } from '@/api'
import { csv } from './csv'

const entry: CreditEntry = {
  id: 'one',
  at: '2026-11-02T12:00:00Z',
  amount: -3,
  before: 10,
  after: 7,
  reason: 'claim',
}

describe('credits as CSV', () => {
  it('has a line for each entry', () => {
    expect(csv([entry]).split('\r\n')).toEqual([
      'Time (UTC),What,Note,Change,Before,After,Transaction',
      '2026-11-02T12:00:00Z,Lead claimed,,-3,10,7,one',
      '',
    ])
  })

  it('quotes what would break a line', () => {
    expect(csv([{ ...entry, note: 'a "big", one' }])).toContain(',"a ""big"", one",')
  })

  it('keeps a note from being run as a formula', () => {
    expect(csv([{ ...entry, note: '=HYPERLINK("x")' }])).toContain(`,"'=HYPERLINK(""x"")",`)
  })
})
