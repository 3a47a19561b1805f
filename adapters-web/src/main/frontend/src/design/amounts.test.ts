import { describe, expect, it } from 'vitest'
import {
  currencySign,
  decimalsOf,
  exactMoney,
  isCurrency,
  minorUnits,
  money,
  signedMoney,
  typedAmount,
} from './amounts'

describe('amounts of money', () => {
  it('know how many digits their currency has', () => {
    expect(['USD', 'JPY', 'KWD'].map(decimalsOf)).toEqual([2, 0, 3])
  })

  it('are written in major units', () => {
    expect(money(1250, 'USD')).toBe('$12.50')
    expect(money(1200, 'USD')).toBe('$12')
    expect(money(1200, 'JPY')).toBe('¥1,200')
    expect(money(1234500, 'KWD')).toBe('KWD\u00a01,234.500')
  })

  it('line up in a column', () => {
    expect(exactMoney(1200, 'USD')).toBe('$12.00')
    expect(exactMoney(-1200, 'USD')).toBe('−$12.00')
    expect(signedMoney(1200, 'USD')).toBe('+$12.00')
    expect(signedMoney(-1250, 'USD')).toBe('−$12.50')
  })

  it('are read as people type them', () => {
    expect(minorUnits('1,234.5', 'USD')).toBe(123_450)
    expect(minorUnits('$ 12', 'USD')).toBe(1200)
    expect(minorUnits('12.', 'USD')).toBe(1200)
    expect(minorUnits('1200', 'JPY')).toBe(1200)
    expect(minorUnits('1.234', 'KWD')).toBe(1234)
    expect(minorUnits('0.29', 'USD')).toBe(29)
  })

  it('are refused rather than guessed', () => {
    for (const text of ['', '.', '-5', '12.345', '1,23', '1.234.5', 'twelve', '1e3', '99999999999999'])
      expect(minorUnits(text, 'USD'), text).toBeNull()
    expect(minorUnits('12.5', 'JPY')).toBeNull()
  })

  it('go to a field and come back the same', () => {
    for (const currency of ['USD', 'JPY', 'KWD'])
      for (const minor of [1, 29, 100, 123_456, 99_999_999])
        expect(minorUnits(typedAmount(minor, currency), currency)).toBe(minor)
  })

  it('have the sign of their currency, or its code', () => {
    expect(['USD', 'JPY', 'KWD'].map(currencySign)).toEqual(['$', '¥', 'KWD'])
    expect(isCurrency('USD')).toBe(true)
    expect(isCurrency('ZZZ')).toBe(false)
  })
})
