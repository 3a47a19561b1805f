import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { stubApi } from '@/test/api'
import { claimed, lead, undoable } from '@/test/jobs'
import { renderAt } from '@/test/render'
import { LeadPage } from './LeadPage'

const open = () => renderAt('/leads/j1', [{ path: '/leads/:id', element: <LeadPage /> }])
const button = (name: string) => screen.findByRole('button', { name })
const soon = () => new Date(Date.now() + 90_000).toISOString()

describe('a claim that can be undone (BY-04)', () => {
  it('counts down, and undoes only when asked', async () => {
    const sent = stubApi({
      'GET /leads/j1': { data: undoable(soon()) },
      'POST /jobs/j1/undo': { status: 201, data: lead() },
    })
    open()
    await button('Undo the claim')
    expect(screen.getByRole('timer').textContent).toMatch(/^1:(2\d|30)$/)
    expect(document.body.textContent).not.toContain('mia@example.org')
    await userEvent.click(await button('Undo the claim'))
    await button('Claim for 3 credits')
    expect(sent.filter(({ method }) => method === 'POST').map(({ body }) => body)).toEqual([{}])
  })

  it('shows the contact details when asked, and no longer offers to undo', async () => {
    stubApi({
      'GET /leads/j1': { data: undoable(soon()) },
      'POST /jobs/j1/reveal': { status: 201, data: claimed() },
    })
    open()
    await userEvent.click(await button('Show contact details'))
    expect(await screen.findByText('mia@example.org')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Undo the claim' })).toBeNull()
  })
})

describe('the daily cap (BY-04)', () => {
  it('stands before the claim and says why', async () => {
    const { receipt } = lead()
    const spending = { ...receipt.spending, dailyCap: 5, spent: 3, left: 2, version: 1 }
    stubApi({ 'GET /leads/j1': { data: lead({ receipt: { ...receipt, spending } }) } })
    open()
    expect(await screen.findByText('This would go beyond your own cap.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Claim for 3 credits' })).toBeNull()
  })
})

describe('credits asked back (BY-05)', () => {
  it('says beforehand what will come of it', async () => {
    stubApi({
      'GET /leads/j1': { data: undoable(soon()) },
      'GET /jobs/j1/refund-outlook': {
        data: {
          waiting: false,
          reasons: [
            { reason: 'unreachable', until: soon(), verdict: 'declined', why: 'no_attempt' },
            { reason: 'other', until: soon(), verdict: 'passed', why: 'not_checkable' },
          ],
        },
      },
    })
    open()
    await userEvent.click(await button('Report'))
    expect(await screen.findByText(/No contact is noted yet/)).toBeTruthy()
    await userEvent.selectOptions(screen.getByLabelText('Why?'), 'other')
    expect(await screen.findByText(/This takes somebody to look at it/)).toBeTruthy()
  })

  it('shows what came of it, and the way to a person', async () => {
    const declined = {
      id: 'r1',
      kind: 'refund' as const,
      reason: 'outside_area',
      text: '',
      filedAt: '2026-11-20T12:00:00Z',
      state: 'declined' as const,
      why: 'inside_area',
      appealable: true,
    }
    const sent = stubApi({
      'GET /leads/j1': { data: { ...undoable(soon()), reports: [declined] } },
      'POST /jobs/j1/reports/r1/appeal': {
        status: 201,
        data: { ...claimed(), reports: [{ ...declined, state: 'waiting', appealed: 'Look again.' }] },
      },
    })
    open()
    expect(await screen.findByText(/inside the area of your profile/)).toBeTruthy()
    await userEvent.click(await button('Ask for a person'))
    await userEvent.type(await screen.findByLabelText('Why is it wrong?'), 'Look again.')
    await userEvent.click(await button('Send'))
    expect(await screen.findByText('A person looks at your appeal.')).toBeTruthy()
    expect(sent.at(-1)?.body).toEqual({ text: 'Look again.' })
  })
})
