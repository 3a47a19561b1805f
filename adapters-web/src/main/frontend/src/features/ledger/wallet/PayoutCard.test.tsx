import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { stubApi } from '@/test/api'
import { renderOne } from '@/test/render'
import { PayoutCard } from './PayoutCard'
import { needsWords } from './payoutWords'

const account = (state: string, needs: string[] = [], bank: string | null = null) => ({
  'GET /wallet/payout-account': { data: { state, bank, needs } },
})

describe('getting paid', () => {
  it('begins with setting it up', async () => {
    stubApi(account('none'))
    renderOne(<PayoutCard />)
    expect(await screen.findByRole('button', { name: 'Set up payouts' })).toBeTruthy()
  })

  it('names what is missing in words, each once', async () => {
    stubApi(account('incomplete', ['individual.dob.day', 'individual.dob.month', 'external_account']))
    renderOne(<PayoutCard />)
    const missing = await screen.findByRole('list', { name: 'What is missing' })
    expect([...missing.children].map((one) => one.textContent)).toEqual([
      'Your date of birth',
      'Your bank account',
    ])
  })

  it('says where the money goes once it can', async () => {
    stubApi(account('ready', [], '•••• 6789'))
    renderOne(<PayoutCard />)
    expect(await screen.findByText('•••• 6789')).toBeTruthy()
    expect(screen.queryByRole('list', { name: 'What is missing' })).toBeNull()
  })
})

describe('what the payment company needs', () => {
  it('never shows its own field names', () => {
    expect(
      needsWords(['individual.verification.document', 'company.tax_id', 'person_1.relationship']),
    ).toEqual([
      'A document that shows who you are',
      'Your tax or identity number',
      'Something more about you',
    ])
  })
})
