import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { stubApi } from '@/test/api'
import { renderAt } from '@/test/render'
import { routes } from './routes'

const person = (role: string) => ({
  data: { id: 'x', name: 'Anna', email: 'a@example.org', role, status: 'active' },
})
const nobody = { status: 401, problem: { error: 'account.not_signed_in' } }

describe('finding one’s way', () => {
  it('sends visitors of a personal page to sign in and back', async () => {
    stubApi({ 'GET /me': nobody })
    const router = renderAt('/leads/j1?x=1', routes)
    await waitFor(() => expect(router.state.location.pathname).toBe('/sign-in'))
    expect(new URLSearchParams(router.state.location.search).get('next')).toBe('/leads/j1?x=1')
  })

  it('tells people of another role where their pages are', async () => {
    stubApi({ 'GET /me': person('seeker') })
    renderAt('/admin/people', routes)
    expect(await screen.findByText('This page is for another kind of account')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Go to your start page' }).getAttribute('href')).toBe('/home')
  })

  it('says so when there is no such page', async () => {
    stubApi({ 'GET /me': nobody })
    renderAt('/nowhere', routes)
    expect(await screen.findByText('There is no page here')).toBeTruthy()
  })

  it('moves the focus to the new page', async () => {
    stubApi({ 'GET /me': nobody, 'GET /categories': { data: { items: [] } } })
    renderAt('/about', routes)
    await userEvent.click(await screen.findByRole('link', { name: 'Privacy' }))
    await screen.findByRole('heading', { level: 1, name: 'Privacy' })
    expect(document.activeElement?.id).toBe('main')
    expect(document.title).toBe('Privacy · SkillStreams')
  })

  it('shows each role its own navigation', async () => {
    stubApi({ 'GET /me': person('admin'), 'GET /admin/people': { data: { items: [], next: null } } })
    renderAt('/admin/people', routes)
    expect((await screen.findAllByRole('link', { name: 'Payments' })).length).toBeGreaterThan(0)
    expect(screen.queryByRole('link', { name: 'Credits' })).toBeNull()
  })
})
