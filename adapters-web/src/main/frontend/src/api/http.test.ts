import { describe, expect, it, vi } from 'vitest'
import { stubApi } from '@/test/api'
import { call, get, post, queryString } from './http'
import { Problem } from './problem'

describe('the way to the server', () => {
  it('unwraps the envelope', async () => {
    stubApi({ 'GET /me': { data: { name: 'Anna' } } })
    expect(await get('/me')).toEqual({ name: 'Anna' })
  })

  it('turns problem details into a Problem with its fields', async () => {
    const details = [
      { field: 'budget.min', key: 'job.min_above_max', message: 'The lowest is above the highest.' },
    ]
    stubApi({
      'POST /jobs': {
        status: 400,
        problem: { error: 'invalid', title: 'Bad Request', detail: 'Please check.', details },
      },
    })
    const problem = await post('/jobs', {}).catch((error: unknown) => error)
    expect(problem).toBeInstanceOf(Problem)
    expect(problem).toMatchObject({
      status: 400,
      key: 'invalid',
      message: 'Please check.',
      details,
      uncertain: false,
    })
  })

  it('marks writes for the CSRF guard and carries key and version', async () => {
    const sent = stubApi({ 'PUT /me/profile': { data: {}, headers: { etag: '"4"' } } })
    const { etag } = await call('PUT', '/me/profile', {
      body: { bio: 'x' },
      idempotencyKey: 'k',
      version: '"3"',
    })
    expect(etag).toBe('"4"')
    const headers = sent[0]?.headers
    expect(headers?.get('x-requested-with')).toBe('skillstreams')
    expect(headers?.get('idempotency-key')).toBe('k')
    expect(headers?.get('if-match')).toBe('"3"')
  })

  it('says in words that the server cannot be reached, and that the outcome is uncertain', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    const problem = await get('/me').catch((error: unknown) => error)
    expect(problem).toMatchObject({ status: 0, key: 'network.unreachable', uncertain: true })
  })

  it('keeps calm when a proxy answers HTML', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('<h1>Bad gateway</h1>', { status: 502 })))
    await expect(get('/me')).rejects.toMatchObject({ status: 502, key: 'http.502', uncertain: true })
  })

  it('leaves empty filters out of the query', () => {
    expect(queryString({ tab: 'active', q: '', zip: null, cursor: undefined })).toBe('?tab=active')
    expect(queryString({})).toBe('')
  })
})
