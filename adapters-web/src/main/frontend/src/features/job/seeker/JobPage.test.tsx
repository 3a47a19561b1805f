import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { stubApi } from '@/test/api'
import { claim, job } from '@/test/jobs'
import { renderAt } from '@/test/render'
import { stepsOf } from '../Timeline'
import { JobPage } from './JobPage'
import { sentence } from './NextStep'

const open = () => renderAt('/jobs/j1', [{ path: '/jobs/:id', element: <JobPage /> }])

describe('a request with answers', () => {
  it('shows the quotes side by side (SS-09)', async () => {
    stubApi({ 'GET /jobs/j1': { data: job() } })
    open()
    const anna = within(await screen.findByRole('article', { name: 'Answer of Anna' }))
    const ben = within(screen.getByRole('article', { name: 'Answer of Ben' }))
    expect(anna.getByText('$180 – $240')).toBeTruthy()
    expect(ben.getByText('$150 – $310')).toBeTruthy()
  })

  it('confirms the chosen one after a question that names the other', async () => {
    const confirmed = job({ stage: 'confirmed', moves: ['complete'] })
    const sent = stubApi({
      'GET /jobs/j1': { data: job() },
      'POST /jobs/j1/confirmation': { data: confirmed },
    })
    open()
    await userEvent.click(await screen.findByRole('button', { name: 'Choose Ben' }))
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText(/Anna will hear that you chose somebody else/)).toBeTruthy()
    await userEvent.click(dialog.getByRole('button', { name: 'Choose Ben' }))
    expect(await screen.findByRole('button', { name: 'Mark as done' })).toBeTruthy()
    expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({ quote: 'q-c2' })
  })

  it('turns a price down with a reason', async () => {
    const sent = stubApi({
      'GET /jobs/j1': { data: job() },
      'POST /jobs/j1/quotes/q-c1/rejections': { data: job() },
    })
    open()
    const anna = within(await screen.findByRole('article', { name: 'Answer of Anna' }))
    await userEvent.click(anna.getByRole('button', { name: 'Turn down' }))
    await userEvent.type(await screen.findByLabelText('Why?'), 'Too much')
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Turn down' }))
    await screen.findByRole('article', { name: 'Answer of Anna' })
    expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({ reason: 'Too much' })
  })

  it('draws no button the server does not offer', async () => {
    stubApi({ 'GET /jobs/j1': { data: job({ moves: [] }) } })
    open()
    await screen.findByRole('article', { name: 'Answer of Anna' })
    for (const name of ['Choose Anna', 'Turn down', 'Cancel request', 'Mark as done', 'Write a review'])
      expect(screen.queryByRole('button', { name })).toBeNull()
  })

  it('offers a retry when it cannot be loaded, and shows it then', async () => {
    let tries = 0
    stubApi({
      'GET /jobs/j1': () =>
        ++tries === 1 ? { status: 403, problem: { detail: 'Not now.' } } : { data: job() },
    })
    open()
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('heading', { name: 'Fix the sink' })).toBeTruthy()
  })
})

describe('where a request stands', () => {
  it('is said in plain sentences', () => {
    const one = [claim('c1', 'Anna', 1, 2)]
    expect(sentence(job({ stage: 'claimed', claimList: one }))).toBe(
      'Anna took your request and will be in touch. 1 more provider may answer.',
    )
    expect(sentence(job({ stage: 'confirmed', claimList: [{ ...one[0]!, outcome: 'won' }] }))).toContain(
      'You chose Anna.',
    )
  })

  it('is drawn as steps with the times from the history, endings off the way included', () => {
    const at = '2026-11-20T09:00:00Z'
    const sent = { at, move: 'route', stage: 'sent_to_providers', by: { role: 'system' } } as const
    expect(stepsOf('claimed', [sent]).map(({ state }) => state)).toEqual([
      'done',
      'now',
      'ahead',
      'ahead',
      'ahead',
      'ahead',
    ])
    expect(stepsOf('cancelled', [sent])).toEqual([
      { stage: 'sent_to_providers', at, state: 'done' },
      { stage: 'cancelled', at: null, state: 'now' },
    ])
  })
})
