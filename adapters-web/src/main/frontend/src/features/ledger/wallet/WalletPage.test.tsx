import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { stubApi } from '@/test/api'
import { renderOne } from '@/test/render'
import { amountProblem } from './WithdrawDialog'
import { WalletPage } from './WalletPage'
import { withdrawalState, withdrawalSteps } from './withdrawalWords'

const balance = { currency: 'USD', decimals: 2, balance: 97_450, inTransit: 12_000 }
const withdrawal = {
  id: 'w1',
  owner: { id: 'p1', name: 'Anna' },
  amount: 7450,
  currency: 'USD',
  state: 'requested',
  requestedAt: '2026-11-21T10:00:00Z',
}
const none = { data: { items: [], next: null } }
const filled = {
  'GET /wallet': { data: { balances: [balance] } },
  'GET /wallet/entries': none,
  'GET /wallet/withdrawals': { data: { items: [withdrawal], next: null } },
}

async function ask(amount: string) {
  await userEvent.click(await screen.findByRole('button', { name: 'Withdraw' }))
  const dialog = within(await screen.findByRole('dialog'))
  await userEvent.type(dialog.getByLabelText('Amount'), amount)
  await userEvent.click(dialog.getByRole('button', { name: /^Withdraw/ }))
  return dialog
}

describe('the wallet', () => {
  it('says where money will come from while there is none', async () => {
    stubApi({ 'GET /wallet': { data: { balances: [] } } })
    renderOne(<WalletPage />)
    expect(await screen.findByText('No money yet')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Withdraw' })).toBeNull()
  })

  it('sends what was typed in minor units, under a key, and shows where it stands', async () => {
    const sent = stubApi({ ...filled, 'POST /wallet/withdrawals': { status: 201, data: withdrawal } })
    renderOne(<WalletPage />)
    await ask('74.5')
    expect(await screen.findByRole('list', { name: 'Progress of $74.50' })).toBeTruthy()
    const [asked] = sent.filter(({ method }) => method === 'POST')
    expect(asked?.body).toEqual({ amount: 7450, currency: 'USD' })
    expect(asked?.headers.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('asks nobody for more than there is', async () => {
    const sent = stubApi(filled)
    renderOne(<WalletPage />)
    const dialog = await ask('974.51')
    expect(dialog.getByText('You have $974.50. Enter that or less.')).toBeTruthy()
    expect(dialog.getByLabelText('Amount').getAttribute('aria-invalid')).toBe('true')
    expect(sent.some(({ method }) => method === 'POST')).toBe(false)
  })

  it('tells at the field what the server found wrong', async () => {
    const step = { field: 'amount', key: 'step', message: 'Ask for a multiple of 100 minor units.' }
    stubApi({
      ...filled,
      'POST /wallet/withdrawals': {
        status: 400,
        problem: { error: 'input.invalid', detail: 'Some of it is wrong.', details: [step] },
      },
    })
    renderOne(<WalletPage />)
    const dialog = await ask('74.5')
    expect(
      await dialog.findByText('USD is paid out in rounder amounts. Leave out the last digits.'),
    ).toBeTruthy()
  })
})

describe('an amount to withdraw', () => {
  it('is checked in the currency’s own decimals', () => {
    expect(amountProblem(null, 100, 'USD')).toBe('Enter an amount such as 25.00.')
    expect(amountProblem(null, 100, 'JPY')).toBe('Enter an amount in whole units, such as 1500.')
    expect(amountProblem(0, 100, 'USD')).toBe('Enter more than nothing.')
    expect(amountProblem(100, 100, 'USD')).toBeUndefined()
  })
})

describe('the way of a withdrawal', () => {
  const labels = (state: string) =>
    withdrawalSteps({ ...withdrawal, state }).map((step) => `${step.label}: ${step.state}`)

  it('goes on step by step', () => {
    expect(labels('requested')).toEqual(['Asked for: done', 'Being checked: now', 'Paid out: ahead'])
    expect(labels('approved')).toEqual([
      'Asked for: done',
      'Checked: done',
      'On its way: now',
      'Paid out: ahead',
    ])
    expect(labels('paid')).toEqual(['Asked for: done', 'Checked: done', 'Paid out: done'])
  })

  it('says how far the money has come', () => {
    const on = (state: string) =>
      withdrawalState({ ...withdrawal, state: 'approved', payout: { state, stage: 'x' } }).badge
    expect(['preparing', 'waiting_for_account', 'delayed', 'on_its_way', 'coming_back'].map(on)).toEqual([
      'Being sent',
      'Waiting for you',
      'Delayed',
      'On its way',
      'Coming back',
    ])
  })

  it('ends where it was stopped', () => {
    expect(labels('rejected').at(-1)).toBe('Declined: stopped')
    expect(labels('returned').at(-1)).toBe('Came back: stopped')
  })
})
