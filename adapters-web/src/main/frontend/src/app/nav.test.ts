import { describe, expect, it } from 'vitest'
import { isIn, NAV, sectionOf } from './nav'

const current = (role: 'provider' | 'admin', path: string) =>
  NAV[role].filter((item) => isIn(item, path)).map(({ label }) => label)

describe('the navigation', () => {
  it('fits a thumb: five entries at most', () => {
    for (const items of Object.values(NAV)) expect(items.length).toBeLessThanOrEqual(5)
  })

  it('marks one entry, also below its page and on the pages beside it', () => {
    expect(current('provider', '/wallet')).toEqual(['Money'])
    expect(current('provider', '/credits/purchases/1')).toEqual(['Money'])
    expect(current('admin', '/admin/webhooks/1')).toEqual(['Payments'])
    expect(current('admin', '/admin/webhooks-of-another-kind')).toEqual([])
  })

  it('shows pages beside each other where an entry stands for several', () => {
    expect(sectionOf('provider', '/wallet')?.pages?.map(({ label }) => label)).toEqual(['Credits', 'Wallet'])
    expect(sectionOf('provider', '/leads')).toBeUndefined()
  })
})
