import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { stubApi } from '@/test/api'
import { renderOne } from '@/test/render'
import { EventsPage } from './EventsPage'

const fact = {
  id: 'f1',
  sequence: 7,
  subjectType: 'withdrawal',
  subject: '01a1feb7-47df-724e-af81-9cddeef0a38e',
  type: 'withdrawal.approved',
  occurredAt: '2026-11-21T10:00:00Z',
  state: 'dead',
  attempts: 12,
  cause: 'disbursements: out of reach',
  takenBy: ['notices'],
}

describe('events that could not be told', () => {
  it('are told again for a reason', async () => {
    const sent = stubApi({
      'GET /admin/facts': { data: { items: [fact], next: null } },
      'POST /admin/facts/f1/replay': { data: { ...fact, state: 'waiting' } },
    })
    renderOne(<EventsPage />)
    expect(await screen.findByRole('heading', { name: 'Withdrawal approved' })).toBeTruthy()
    expect(sent[0]?.search.get('state')).toBe('dead')
    await userEvent.click(screen.getByRole('button', { name: 'Tell again' }))
    await userEvent.type(await screen.findByLabelText('Reason'), 'It is in reach again.')
    await userEvent.click(screen.getByRole('button', { name: 'Tell it again' }))
    const [replay] = sent.filter(({ method }) => method === 'POST')
    expect(replay?.body).toEqual({ reason: 'It is in reach again.' })
  })
})
