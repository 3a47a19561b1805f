import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Problem, type CreditPackage } from '@/api'
import { stubApi } from '@/test/api'
import { renderAt } from '@/test/render'
import { emptyForm, formOf, previewOf, toSave } from './packageForm'
import { PackagePage } from './PackagePage'
import { PackagesPage } from './PackagesPage'
import { moved, slugOf } from './packages'

const one = (id: string, position: number, active = true): CreditPackage => ({
  id,
  name: id,
  credits: 10,
  price: { amount: 1500, currency: 'USD' },
  active,
  position,
  version: 3,
})
const routes = [
  { path: '/admin/packages', element: <PackagesPage /> },
  { path: '/admin/packages/:id', element: <PackagePage /> },
]
const list = { data: { items: [one('starter', 0), one('regular', 1)], next: null } }

describe('the form of a package', () => {
  it('sends minor units of the currency', () => {
    const form = { ...emptyForm('JPY'), name: ' Ten Credits ', credits: '10', price: '1,500' }
    expect(toSave(form, 4, null)).toEqual({
      id: 'ten-credits',
      details: {
        name: 'Ten Credits',
        credits: 10,
        price: { amount: 1500, currency: 'JPY' },
        active: false,
        position: 4,
      },
      version: null,
    })
  })

  it('shows what was stored as one types it', () => {
    expect(formOf(one('starter', 0))).toMatchObject({ credits: '10', price: '15.00', currency: 'USD' })
  })

  it('names each field that cannot be sent', () => {
    const wrong = toSave({ ...emptyForm('ZZZ'), credits: '1.5', price: 'x' }, 0, null)
    expect(wrong instanceof Problem && wrong.details.map(({ field }) => field)).toEqual([
      'name',
      'credits',
      'price.currency',
    ])
    const fine = toSave({ ...emptyForm('JPY'), name: 'A', credits: '1', price: '1.5' }, 0, null)
    expect(fine instanceof Problem && fine.details.map(({ field }) => field)).toEqual(['price.amount'])
  })

  it('previews only what could be bought', () => {
    const form = { ...emptyForm('USD'), name: 'A', credits: '10', price: '15' }
    expect(previewOf(form)?.price.amount).toBe(1500)
    expect(previewOf({ ...form, credits: '0' })).toBeNull()
    expect(previewOf({ ...form, price: '' })).toBeNull()
  })

  it('makes a lasting name of any name', () => {
    expect(slugOf('Été: 10 crédits!')).toBe('ete-10-credits')
    expect(slugOf('10 credits')).toBe('credits')
  })
})

describe('the order of packages', () => {
  it('changes only those that move', () => {
    const all = [one('a', 0), one('b', 1), one('c', 2)]
    expect(moved(all, 2, 1).map(({ id, position }) => [id, position])).toEqual([
      ['c', 1],
      ['b', 2],
    ])
  })
})

describe('the packages', () => {
  it('stops selling one under the version that was seen', async () => {
    const sent = stubApi({
      'GET /admin/packages': list,
      'PUT /admin/packages/starter': { data: one('starter', 0, false) },
    })
    renderAt('/admin/packages', routes)
    await userEvent.click(await screen.findByRole('button', { name: 'Stop selling starter' }))
    const put = sent.find(({ method }) => method === 'PUT')
    expect(put?.headers.get('if-match')).toBe('"3"')
    expect(put?.body).toEqual({
      name: 'starter',
      credits: 10,
      price: { amount: 1500, currency: 'USD' },
      active: false,
      position: 0,
    })
  })

  it('offers the newest version when somebody else was faster', async () => {
    stubApi({
      'GET /admin/packages': list,
      'PUT /admin/packages/starter': {
        status: 412,
        problem: { error: 'stale_edit', detail: 'Somebody changed this meanwhile.' },
      },
    })
    renderAt('/admin/packages/starter', routes)
    await userEvent.click(await screen.findByRole('button', { name: 'Save package' }))
    expect(await screen.findByText('Somebody changed this meanwhile.')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Load the newest version' })).toBeTruthy()
  })
})
