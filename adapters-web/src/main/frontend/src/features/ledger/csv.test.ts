import { describe, expect, it } from 'vitest'
import { csv } from './csv'

describe('a history as CSV', () => {
  it('has a line for each entry', () => {
    const lines = csv(['Time (UTC)', 'Change'], [['2026-11-02T12:00:00Z', -3]]).split('\r\n')
    expect(lines).toEqual(['Time (UTC),Change', '2026-11-02T12:00:00Z,-3', ''])
  })

  it('quotes what would break a line', () => {
    expect(csv([], [['a "big", one']])).toContain('"a ""big"", one"')
  })

  it('keeps a note from being run as a formula', () => {
    expect(csv([], [['=HYPERLINK("x")']])).toContain(`"'=HYPERLINK(""x"")"`)
    expect(csv([], [['-1+2']])).toContain(`'-1+2`)
  })
})
