import { vi } from 'vitest'

/** A stubbed network for tests: answers by "METHOD /path", remembers what was sent. */
type Reply = { status?: number; data?: unknown; problem?: object; headers?: Record<string, string> }
export type Sent = { method: string; path: string; search: URLSearchParams; headers: Headers; body: unknown }
type Answer = Reply | ((sent: Sent) => Reply | Promise<Reply>)

export function stubApi(answers: Record<string, Answer>): Sent[] {
  const sent: Sent[] = []
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost')
    const call: Sent = {
      method: init.method ?? 'GET',
      path: pathname.replace('/api/v1', ''),
      search: searchParams,
      headers: new Headers(init.headers),
      body: typeof init.body === 'string' ? JSON.parse(init.body) : null,
    }
    sent.push(call)
    const answer = answers[`${call.method} ${call.path}`]
    if (!answer)
      return respond({ status: 404, problem: { error: 'http.404', detail: 'We could not find this.' } })
    return respond(typeof answer === 'function' ? await answer(call) : answer)
  })
  return sent
}

/** The cookie with which the server tells the client that somebody may be signed in. */
export const cookieThere = (): void => void (document.cookie = 'skillstreams_signed_in=yes; path=/')
export const cookieGone = (): void => void (document.cookie = 'skillstreams_signed_in=; path=/; max-age=0')

function respond({ status = 200, data = null, problem, headers = {} }: Reply): Response {
  if (status === 204) return new Response(null, { status })
  const body = problem ?? { success: true, data, message: null }
  const type = problem ? 'application/problem+json' : 'application/json'
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': type, ...headers } })
}
