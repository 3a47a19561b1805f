import { screen, waitFor } from '@testing-library/react'
import { act } from 'react'
import { useQuery } from '@tanstack/react-query'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Toaster } from '@/design'
import { stubApi } from '@/test/api'
import { renderOne } from '@/test/render'
import { Bell } from './Bell'

type Handler = (event: { data: Record<string, unknown> }) => void
const handlers = vi.hoisted(() => new Map<string, Handler>())

vi.mock('@/live', () => ({ useLive: (type: string, handler: Handler) => void handlers.set(type, handler) }))

const tell = (type: string, data: Record<string, unknown>) => act(() => handlers.get(type)?.({ data }))

describe('what is told while somebody looks elsewhere', () => {
  beforeEach(() => void stubApi({ 'GET /notifications/counts': { data: { unread: 1 } } }))

  it('shows the count that came with it', async () => {
    renderOne(<Bell />)
    await screen.findByRole('link', { name: 'Notifications, 1 unread notice' })
    tell('unread.changed', { unread: 3 })
    expect(await screen.findByRole('link', { name: 'Notifications, 3 unread notices' })).toBeTruthy()
  })

  it('says what happened, unless it is not to disturb', async () => {
    renderOne(
      <>
        <Bell />
        <Toaster />
      </>,
    )
    tell('notification.added', { title: 'Said quietly', link: '/jobs/j1', live: false })
    tell('notification.added', { title: 'Anna quoted $120', link: '/jobs/j1', live: true })
    expect(await screen.findByText('Anna quoted $120')).toBeTruthy()
    expect(screen.queryByText('Said quietly')).toBeNull()
  })

  it('has a request that is open read again', async () => {
    const read = vi.fn(() => Promise.resolve('a request'))
    const Request = () => (
      <p>{useQuery({ queryKey: ['job', 'j1'], queryFn: read, staleTime: Infinity }).data}</p>
    )
    renderOne(
      <>
        <Bell />
        <Request />
      </>,
    )
    await screen.findByText('a request')
    tell('job.changed', { job: 'j1' })
    await waitFor(() => expect(read).toHaveBeenCalledTimes(2))
  })
})
