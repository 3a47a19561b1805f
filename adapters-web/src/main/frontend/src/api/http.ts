import type { ApiPath } from './paths'
import { Problem, problemOf, unreachable } from './problem'

/** The one way to the server: unwraps the envelope, turns failures into Problems, adds the headers it asks for. */
export type Query = Record<string, string | number | null | undefined>
export type Call = {
  body?: unknown
  query?: Query
  idempotencyKey?: string
  version?: string
  signal?: AbortSignal
}
export type Answered<T> = { data: T; etag: string | null }
type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

const BASE = '/api/v1'

export async function call<T>(method: Method, path: ApiPath, options: Call = {}): Promise<Answered<T>> {
  const response = await reach(BASE + path + queryString(options.query), {
    method,
    headers: headersFor(method, options),
    body: options.body === undefined ? null : JSON.stringify(options.body),
    signal: options.signal ?? null,
    credentials: 'same-origin',
  })
  noteTime(response.headers.get('x-platform-time'))
  if (!response.ok) throw await problemOf(response)
  const etag = response.headers.get('etag')
  if (response.status === 204) return { data: undefined as T, etag }
  const envelope = (await response.json()) as { data: T }
  return { data: envelope.data, etag }
}

export const get = async <T>(path: ApiPath, query?: Query, signal?: AbortSignal): Promise<T> =>
  (await call<T>('GET', path, { ...(query && { query }), ...(signal && { signal }) })).data

export const post = async <T>(path: ApiPath, body: unknown, idempotencyKey?: string): Promise<T> =>
  (await call<T>('POST', path, { body, ...(idempotencyKey && { idempotencyKey }) })).data

/** A file under a key that the client made: sent twice, it is there once. */
export async function upload(path: ApiPath, file: Blob): Promise<void> {
  const response = await reach(BASE + path, {
    method: 'PUT',
    headers: { ...headersFor('PUT', {}), 'Content-Type': file.type },
    body: file,
    credentials: 'same-origin',
  })
  if (!response.ok) throw await problemOf(response)
}

export const remove = async (path: ApiPath): Promise<void> => {
  await call<undefined>('DELETE', path)
}

/** Told the platform's time with every answer; set once by whoever shows deadlines. */
let noteTime: (instant: string | null) => void = () => undefined

export function onPlatformTime(listener: (instant: string | null) => void): void {
  noteTime = listener
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init)
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') throw failure
    throw unreachable()
  }
}

function headersFor(method: Method, { body, idempotencyKey, version }: Call): HeadersInit {
  return {
    Accept: 'application/json, application/problem+json',
    ...(method !== 'GET' && { 'X-Requested-With': 'skillstreams' }),
    ...(body !== undefined && { 'Content-Type': 'application/json' }),
    ...(idempotencyKey && { 'Idempotency-Key': idempotencyKey }),
    ...(version && { 'If-Match': version }),
  }
}

export function queryString(query: Query = {}): string {
  const pairs = Object.entries(query).filter(
    ([, value]) => value !== null && value !== undefined && value !== '',
  )
  if (pairs.length === 0) return ''
  return '?' + new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString()
}

export const isStatus = (error: unknown, status: number): boolean =>
  error instanceof Problem && error.status === status
