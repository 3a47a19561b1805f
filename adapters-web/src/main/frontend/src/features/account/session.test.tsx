import { act, renderHook, waitFor } from '@testing-library/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { newQueryClient } from '@/api'
import { cookieGone, cookieThere, stubApi } from '@/test/api'
import { useMe, useSession, useSessionSync } from './session'

const MIA = { id: 's1', name: 'Mia', email: 'mia@example.org', role: 'seeker', status: 'active' }

/** One browser tab: its own cache, the same broadcast channel. */
function tab() {
  const client = newQueryClient()
  const { result } = renderHook(
    () => {
      useSessionSync()
      return { me: useMe(), session: useSession() }
    },
    { wrapper: ({ children }) => <QueryClientProvider client={client}>{children}</QueryClientProvider> },
  )
  return { client, result }
}

describe('a session', () => {
  it('is not asked for where there is none', async () => {
    cookieGone()
    const sent = stubApi({})
    const { result } = tab()
    await waitFor(() => expect(result.current.me.data).toBeNull())
    expect(sent).toEqual([])
  })

  it('is nobody’s when the server does not know who asks', async () => {
    stubApi({ 'GET /me': { status: 401, problem: { error: 'account.not_signed_in' } } })
    const { result } = tab()
    await waitFor(() => expect(result.current.me.data).toBeNull())
    expect(document.cookie).not.toContain('skillstreams_signed_in')
  })

  it('ends in every tab at once and takes the data along (SS-36)', async () => {
    stubApi({ 'GET /me': { data: MIA }, 'DELETE /sessions/current': { status: 204 } })
    const [here, there] = [tab(), tab()]
    await waitFor(() => expect(there.result.current.me.data?.name).toBe('Mia'))
    there.client.setQueryData(['jobs', 'list'], ['secret'])
    await act(() => here.result.current.session.signOut())
    await waitFor(() => expect(there.result.current.me.data).toBeNull())
    expect(there.client.getQueryData(['jobs', 'list'])).toBeUndefined()
    await waitFor(() => expect(here.result.current.me.data).toBeNull())
  })

  it('starts in the other tabs too', async () => {
    let signedIn = false
    stubApi({
      'GET /me': () =>
        signedIn ? { data: MIA } : { status: 401, problem: { error: 'account.not_signed_in' } },
      'POST /sessions': () => {
        signedIn = true
        cookieThere()
        return { status: 201, data: { token: 't', expiresAt: '', me: MIA } }
      },
    })
    const [here, there] = [tab(), tab()]
    await waitFor(() => expect(there.result.current.me.data).toBeNull())
    await act(
      async () =>
        void (await here.result.current.session.signIn({ email: 'mia@example.org', password: 'x' })),
    )
    await waitFor(() => expect(here.result.current.me.data?.name).toBe('Mia'))
    await waitFor(() => expect(there.result.current.me.data?.name).toBe('Mia'))
  })
})
