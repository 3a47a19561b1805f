import { describe, expect, it } from 'vitest'
import { strengthOf } from './password'
import { safeNext } from './next'

describe('password strength', () => {
  it.each([
    ['', '', 0],
    ['Tr0ub4dor', 'Too short', 1],
    ['mypassword2026', 'Easy to guess', 1],
    ['aaaaaaaaaaaaaa', 'Easy to guess', 1],
    ['ababababababab', 'Easy to guess', 1],
    ['river lamp orbit', 'Strong', 3],
    ['seven quiet rivers meet at noon', 'Very strong', 4],
  ])('%s is %s', (password, word, level) => {
    expect(strengthOf(password)).toMatchObject({ word, level })
  })

  it('refuses what the person is called', () => {
    expect(strengthOf('annabel-forever', ['Annabel Lee', 'annabel@example.org']).word).toBe('Easy to guess')
  })
})

describe('where signing in leads', () => {
  it('stays on this site', () => {
    expect(safeNext('/request?step=5')).toBe('/request?step=5')
    for (const elsewhere of ['//evil.example', 'https://evil.example', '/\\evil.example', null])
      expect(safeNext(elsewhere)).toBeNull()
  })
})
