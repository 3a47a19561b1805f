import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { cookieThere, stubApi } from '@/test/api'
import { renderAt, renderOne } from '@/test/render'
import { Bell } from './Bell'
import { NotificationsPage } from './NotificationsPage'
import { UnsubscribePage } from './UnsubscribePage'
import { SettingsPage } from './settings/SettingsPage'

const me = { id: 'm', name: 'Maria', email: 'm@example.org', role: 'seeker', status: 'active' }
const notice = {
  id: 'n1',
  type: 'quote_received',
  group: 'requests',
  importance: 'high',
  title: 'Anna quoted $120–$180',
  text: 'Compare it.',
  action: 'Open the request',
  link: '/jobs/j1',
  at: '2026-11-20T10:00:00Z',
  toldAt: '2026-11-21T10:00:00Z',
  read: false,
  archived: false,
}
const inbox = {
  'GET /me': { data: me },
  'GET /notifications': { data: { items: [notice, { ...notice, id: 'n2', read: true }], next: null } },
  'GET /notifications/counts': { data: { unread: 1 } },
  'POST /notifications/readings': { data: { unread: 0 } },
  'POST /notifications/archivings': { data: { unread: 0 } },
}

describe('the bell', () => {
  it('says how much waits', async () => {
    stubApi({ 'GET /notifications/counts': { data: { unread: 120 } } })
    renderOne(<Bell />)
    expect(await screen.findByRole('link', { name: 'Notifications, 120 unread notices' })).toBeTruthy()
    expect(screen.getByText('99+')).toBeTruthy()
  })
})

describe('the notification centre', () => {
  it('leads to the page of a notice and marks it as read', async () => {
    cookieThere()
    const sent = stubApi(inbox)
    const router = renderAt('/notifications', [
      { path: '/notifications', element: <NotificationsPage /> },
      { path: '/jobs/:id', element: <p>The request</p> },
    ])
    const [first] = await screen.findAllByRole('link', { name: notice.title })
    await userEvent.click(first as HTMLElement)
    await waitFor(() => expect(router.state.location.pathname).toBe('/jobs/j1'))
    expect(sent.find(({ path }) => path.endsWith('/readings'))?.body).toEqual({ ids: ['n1'] })
  })

  it('puts the chosen ones away, or everything that is read until the newest', async () => {
    cookieThere()
    const sent = stubApi(inbox)
    renderOne(<NotificationsPage />)
    const boxes = await screen.findAllByRole('checkbox')
    await userEvent.click(boxes[1] as HTMLElement)
    await userEvent.click(screen.getByRole('button', { name: 'Put away' }))
    await waitFor(() => expect(screen.getByText('None chosen')).toBeTruthy())
    await userEvent.click(screen.getByRole('button', { name: 'Put away what is read' }))
    await waitFor(() =>
      expect(sent.filter(({ path }) => path.endsWith('/archivings')).map(({ body }) => body)).toEqual([
        { ids: ['n2'], away: true },
        { until: notice.toldAt },
      ]),
    )
  })

  it('keeps tab and kind in the address', async () => {
    cookieThere()
    const sent = stubApi(inbox)
    renderOne(<NotificationsPage />, '/?tab=unread&group=reviews')
    await screen.findAllByText(notice.title)
    const list = sent.find(({ path }) => path === '/notifications')
    expect(list?.search.get('tab')).toBe('unread')
    expect(list?.search.get('group')).toBe('reviews')
    expect(screen.getByRole('button', { name: 'Reviews' }).getAttribute('aria-pressed')).toBe('true')
  })

  it('says so when nothing waits', async () => {
    stubApi({ ...inbox, 'GET /notifications': { data: { items: [], next: null } } })
    renderOne(<NotificationsPage />, '/?tab=unread')
    expect(await screen.findByText('You have read everything')).toBeTruthy()
  })
})

const choice = (type: string, fixed = false) => ({
  type,
  name: `About ${type}`,
  inApp: true,
  live: true,
  mail: true,
  fixed,
})
const preferences = {
  zone: 'America/Chicago',
  quiet: null,
  digest: 'at_once',
  groups: [{ group: 'account', name: 'Your account', types: [choice('verified'), choice('shut_out', true)] }],
  version: 3,
}

describe('settings', () => {
  it('switch a group, but not what is fixed, and save it under its version', async () => {
    const sent = stubApi({
      'GET /notifications/preferences': { data: preferences },
      'PUT /notifications/preferences': { data: { ...preferences, version: 4 } },
    })
    renderOne(<SettingsPage />)
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Your account: Mail' }))
    await userEvent.click(screen.getByRole('checkbox', { name: /Leave me alone at night/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Save settings' }))
    await waitFor(() => expect(sent.some(({ method }) => method === 'PUT')).toBe(true))
    const put = sent.find(({ method }) => method === 'PUT')
    expect(put?.headers.get('If-Match')).toBe('"3"')
    expect(put?.body).toEqual({
      zone: 'America/Chicago',
      quiet: { from: '22:00', to: '07:00' },
      digest: 'at_once',
      types: [
        { type: 'verified', inApp: true, live: true, mail: false },
        { type: 'shut_out', inApp: true, live: true, mail: true },
      ],
    })
  })
})

describe('unsubscribing', () => {
  it('changes nothing before the person says so', async () => {
    const sent = stubApi({ 'POST /unsubscriptions/a.b': { status: 204 } })
    renderOne(<UnsubscribePage />, '/?key=a.b')
    const button = await screen.findByRole('button', { name: 'Unsubscribe' })
    expect(sent).toEqual([])
    await userEvent.click(button)
    expect(await screen.findByText('You get no more mails of this kind')).toBeTruthy()
  })
})
