import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { stubApi } from '@/test/api'
import { claimed, lead } from '@/test/jobs'
import { renderAt } from '@/test/render'
import { LeadPage } from './LeadPage'

const open = () => renderAt('/leads/j1', [{ path: '/leads/:id', element: <LeadPage /> }])
const button = (name: string) => screen.findByRole('button', { name })
const noButton = (name: string) => expect(screen.queryByRole('button', { name })).toBeNull()

describe('a lead before the claim (BY-04)', () => {
  it('shows price, balance, places and refund rules, and no contact details', async () => {
    stubApi({ 'GET /leads/j1': { data: lead() } })
    open()
    await button('Claim for 3 credits')
    const text = document.body.textContent
    expect(text).toContain('You have 17 credits.')
    expect(text).toContain('2 of 2 places left.')
    expect(text).toContain('No contact within 48 hours')
    expect(text).not.toContain('mia@example.org')
  })

  it('spends only after an explicit yes, with the price that was shown', async () => {
    const sent = stubApi({
      'GET /leads/j1': { data: lead() },
      'POST /jobs/j1/claims': { status: 201, data: claimed() },
    })
    open()
    await userEvent.click(await button('Claim for 3 credits'))
    expect(sent.some(({ method }) => method === 'POST')).toBe(false)
    await userEvent.dblClick(await button('Spend 3 credits'))
    expect(await screen.findByText('mia@example.org')).toBeTruthy()
    const posts = sent.filter(({ method }) => method === 'POST')
    expect(posts.map(({ body }) => body)).toEqual([{ price: 3 }])
  })

  it('keeps the question open and says why when the last place is gone', async () => {
    stubApi({
      'GET /leads/j1': { data: lead() },
      'POST /jobs/j1/claims': {
        status: 409,
        problem: { error: 'job.no_place_left', detail: 'Both places are taken.' },
      },
    })
    open()
    await userEvent.click(await button('Claim for 3 credits'))
    await userEvent.click(await button('Spend 3 credits'))
    expect((await screen.findByRole('alert')).textContent).toContain('Both places are taken.')
    await button('Spend 3 credits')
  })

  it('does not offer to claim with too few credits', async () => {
    const { receipt } = lead()
    stubApi({ 'GET /leads/j1': { data: lead({ receipt: { ...receipt, balance: 1 } }) } })
    open()
    expect(await screen.findByText('You are 2 credits short.')).toBeTruthy()
    noButton('Claim for 3 credits')
  })
})

describe('a claimed lead', () => {
  it('offers exactly the moves the server offers', async () => {
    stubApi({ 'GET /leads/j1': { data: claimed() } })
    open()
    await button('I made contact')
    await button('Send a price')
    noButton('Mark as done')
    noButton('Report')
  })

  it('refuses a range that is upside down, then sends cents (SS-17)', async () => {
    const sent = stubApi({
      'GET /leads/j1': { data: claimed() },
      'POST /jobs/j1/quotes': { data: claimed() },
    })
    open()
    await userEvent.click(await button('Send a price'))
    await userEvent.type(await screen.findByLabelText('From'), '400')
    await userEvent.type(screen.getByLabelText('To'), '250.50')
    await userEvent.click(await button('Send price'))
    expect((await screen.findByRole('alert')).textContent).toContain('The highest price is below the lowest.')
    await userEvent.clear(screen.getByLabelText('From'))
    await userEvent.type(screen.getByLabelText('From'), '200')
    await userEvent.click(await button('Send price'))
    await waitFor(() => expect(sent.at(-1)?.body).toEqual({ min: 20000, max: 25050, note: '' }))
  })
})
