import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { BooksFigure, Drift, ReconciliationRun } from '@/api'
import { stubApi } from '@/test/api'
import { renderOne } from '@/test/render'
import { ReconciliationPage } from './ReconciliationPage'
import { ageWords, closingWords, explainedPercent, explainedWords } from './words'

const figure = (explained: number, total: number, currency = 'USD'): BooksFigure => ({
  currency,
  company: 0,
  own: 0,
  disputed: 0,
  explained,
  total,
})
const run: ReconciliationRun = {
  id: 'r1',
  startedAt: '2026-11-21T03:00:00Z',
  endedAt: '2026-11-21T03:00:04Z',
  state: 'done',
  lines: 4,
  found: 1,
  closed: 0,
  open: 1,
  books: [figure(98_500, 100_000)],
}
const drift: Drift = {
  id: 'd1',
  kind: 'missing_here',
  object: 'txn_1',
  currency: 'USD',
  there: 1500,
  since: '2026-11-21T02:00:00Z',
  foundAt: '2026-11-21T03:00:00Z',
  healable: true,
}
const desk = (overview: object, drifts: Drift[] = [drift]) => ({
  'GET /admin/reconciliation': {
    data: { connected: true, running: false, last: run, openDrifts: 1, ...overview },
  },
  'GET /admin/reconciliation/drifts': { data: { items: drifts, next: null } },
  'GET /admin/reconciliation/runs': { data: { items: [run], next: null } },
})

describe('explained money', () => {
  it('is never rounded up to all of it', () => {
    expect(explainedPercent(figure(100, 100))).toBe('100 %')
    expect(explainedPercent(figure(999_999, 1_000_000))).toBe('99.99 %')
    expect(explainedPercent(figure(0, 0))).toBe('100 %')
  })

  it('says in one sentence what matters', () => {
    expect(explainedWords([])).toBe('No money has moved yet')
    expect(explainedWords([figure(5, 5)])).toBe('All money is explained')
    expect(explainedWords([figure(500, 2000), figure(9, 9, 'EUR'), figure(5, 8, 'JPY')])).toBe(
      '$15 and ¥3 not explained',
    )
  })
})

describe('a difference', () => {
  it('says how long it has stood and how it ended', () => {
    expect(ageWords('2026-11-21T00:00:00Z', Date.parse('2026-11-24T00:00:00Z'))).toBe('3 days')
    expect(closingWords({ ...drift, closing: 'explained', closedBy: 'Olivia', reason: 'A test' })).toBe(
      'Explained by Olivia: “A test”',
    )
    expect(closingWords({ ...drift, closing: 'gone' })).toBe('Gone by itself: the other side followed.')
  })
})

describe('the reconciliation desk', () => {
  it('says when no payment company is connected', async () => {
    stubApi(desk({ connected: false, last: null }))
    renderOne(<ReconciliationPage />)
    expect(await screen.findByText('No payment company is connected')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Compare now' })).toBeNull()
  })

  it('heals a difference after a question, and says when it still stands', async () => {
    let asked = 0
    stubApi({
      ...desk({}),
      'POST /admin/reconciliation/drifts/d1/heal': () => ({
        data: asked++ === 0 ? drift : { ...drift, closedAt: '2026-11-21T04:00:00Z', closing: 'healed' },
      }),
    })
    renderOne(<ReconciliationPage />)
    expect(await screen.findByText('$15 not explained')).toBeTruthy()
    await userEvent.click(await screen.findByRole('button', { name: 'Heal' }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.click(dialog.getByRole('button', { name: 'Ask and heal' }))
    expect(await dialog.findByText('Asked, and the difference still stands.')).toBeTruthy()
    await userEvent.click(dialog.getByRole('button', { name: 'Ask again' }))
    expect(asked).toBe(2)
  })

  it('offers no healing where asking cannot help', async () => {
    stubApi(desk({}, [{ ...drift, kind: 'nobodys', healable: false }]))
    renderOne(<ReconciliationPage />)
    expect(await screen.findByRole('button', { name: 'Explain' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Heal' })).toBeNull()
  })
})
