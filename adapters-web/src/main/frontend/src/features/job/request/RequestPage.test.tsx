import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Question } from '@/api'
import { stubApi, type Sent } from '@/test/api'
import { renderAt } from '@/test/render'
import { readDraft } from './draft'
import { RequestPage } from './RequestPage'

const kind = { key: 'kind', label: 'What is it?', type: 'single_choice', required: true } as const
const options = [
  { value: 'leak', label: 'A leak' },
  { value: 'drain', label: 'A drain' },
]
const QUESTIONS: Question[] = [
  { ...kind, options },
  {
    key: 'where',
    label: 'Where does it leak?',
    type: 'short_text',
    required: true,
    showWhen: { question: 'kind', anyOf: ['leak'] },
  },
]
const MIA = { id: 's1', name: 'Mia Lopez', email: 'mia@example.org', role: 'seeker', status: 'active' }

const api = (me: object | null, created: object = { data: { id: 'j1' } }) => ({
  'GET /me': me ? { data: me } : { status: 401, problem: { error: 'account.not_signed_in' } },
  'GET /categories': {
    data: { items: [{ id: 'plumbing', name: 'Plumbing', description: 'Pipes', icon: 'droplets' }] },
  },
  'GET /categories/plumbing/form': { data: { category: 'plumbing', version: 1, questions: QUESTIONS } },
  'GET /zips/78701': { data: { zip: '78701', city: 'Austin', state: 'TX', served: true } },
  'GET /zips/99501': { data: { zip: '99501', city: 'Anchorage', state: 'AK', served: false } },
  'POST /jobs': created,
})

const open = (path = '/request') =>
  renderAt(path, [
    { path: '/request', element: <RequestPage /> },
    { path: '/jobs/:id', element: <p>The job</p> },
  ])
const step = (title: string) => screen.findByRole('heading', { level: 1, name: title })
const next = () => userEvent.click(screen.getByRole('button', { name: 'Continue' }))

async function answerDetails() {
  await step('Tell us about it')
  await userEvent.type(await screen.findByLabelText('What has to be done?'), 'Fix the sink')
  await userEvent.click(await screen.findByRole('radio', { name: 'A leak' }))
  await userEvent.type(screen.getByLabelText('Where does it leak?'), 'Kitchen')
  await next()
}

async function answerPlaceAndTime() {
  await step('Where is it?')
  await userEvent.type(screen.getByLabelText('ZIP code'), '78701')
  await screen.findByText('Austin, TX')
  await next()
  await step('When, how much, and how to reach you')
  await userEvent.click(screen.getByRole('radio', { name: 'Within a week' }))
  await userEvent.type(screen.getByLabelText('From'), '150')
  await userEvent.type(screen.getByLabelText('To'), '300.50')
  await userEvent.type(screen.getByLabelText('Phone', { selector: 'input[type=tel]' }), '512 555 0142')
  await next()
}

beforeEach(() => localStorage.clear())

describe('the request wizard (SS-05)', () => {
  it('leads through five steps and sends what was answered', async () => {
    const sent = stubApi(api(MIA))
    const router = open()
    await userEvent.click(await screen.findByRole('button', { name: /Plumbing/ }))
    await answerDetails()
    await answerPlaceAndTime()
    await step('Look it over')
    await userEvent.click(screen.getByRole('button', { name: 'Send request' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/jobs/j1'))
    const posts = sent.filter(({ method }) => method === 'POST') as [Sent]
    expect(posts[0].headers.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/)
    expect(posts[0].body).toEqual({
      category: 'plumbing',
      answers: { kind: 'leak', where: 'Kitchen' },
      zip: '78701',
      place: null,
      description: 'Fix the sink',
      timing: { kind: 'within_a_week', date: null },
      budget: { min: 15000, max: 30050 },
      contact: { name: 'Mia Lopez', phone: '512 555 0142', email: 'mia@example.org', prefers: 'phone' },
    })
    expect(readDraft().description).toBe('')
  })

  it('asks a question only when its condition holds (SS-06)', async () => {
    stubApi(api(MIA))
    open('/request?category=plumbing')
    await userEvent.click(await screen.findByRole('radio', { name: 'A drain' }))
    expect(screen.queryByLabelText('Where does it leak?')).toBeNull()
    await userEvent.click(screen.getByRole('radio', { name: 'A leak' }))
    expect(screen.getByLabelText('Where does it leak?')).toBeTruthy()
  })

  it('refuses to go on over a place that is not served (SS-07)', async () => {
    stubApi(api(MIA))
    open('/request?category=plumbing')
    await answerDetails()
    await step('Where is it?')
    await userEvent.type(screen.getByLabelText('ZIP code'), '99501')
    expect(await screen.findByText('We are not in Anchorage, AK yet.')).toBeTruthy()
    await next()
    expect((await screen.findByRole('alert')).textContent).toContain('We are not in Anchorage, AK yet.')
    await step('Where is it?')
  })

  it('keeps the draft over a reload and a sign-up in between', async () => {
    stubApi(api(null))
    open('/request?category=plumbing')
    await answerDetails()
    await step('Where is it?')
    expect(readDraft()).toMatchObject({
      category: 'plumbing',
      description: 'Fix the sink',
      answers: { kind: 'leak' },
    })
    await userEvent.type(screen.getByLabelText('ZIP code'), '78701')
    expect(readDraft().zip).toBe('78701')
  })

  it('goes back to the step that owns what the server refused, with everything still typed', async () => {
    const details = [{ field: 'answers.where', key: 'too_short', message: 'Say more about where.' }]
    stubApi(api(MIA, { status: 400, problem: { error: 'input.invalid', detail: 'Please check.', details } }))
    open('/request?category=plumbing')
    await answerDetails()
    await answerPlaceAndTime()
    await userEvent.click(await screen.findByRole('button', { name: 'Send request' }))
    await step('Tell us about it')
    const where = screen.getByLabelText('Where does it leak?')
    expect(where.getAttribute('aria-invalid')).toBe('true')
    expect((where as HTMLInputElement).value).toBe('Kitchen')
  })
})
