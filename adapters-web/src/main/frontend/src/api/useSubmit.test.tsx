import { act, renderHook } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { Problem } from './problem'
import { newKey, useSubmit } from './useSubmit'

const lost = () => new Problem(0, 'network.unreachable', 'lost')
const refused = () => new Problem(409, 'job.no_place_left', 'too late')

describe('submitting once', () => {
  it('sends one request for a double click', async () => {
    const send = vi.fn(() => Promise.resolve('done'))
    const { result } = renderHook(() => useSubmit(send))
    await act(() => Promise.all([result.current.submit({ price: 3 }), result.current.submit({ price: 3 })]))
    expect(send).toHaveBeenCalledTimes(1)
  })

  it('keeps its key when the answer was lost, so that a retry cannot act twice', async () => {
    const keys: string[] = []
    const send = vi.fn((_: unknown, key: string) => {
      keys.push(key)
      return keys.length === 1 ? Promise.reject(lost()) : Promise.resolve('done')
    })
    const { result } = renderHook(() => useSubmit(send))
    await act(() => result.current.submit({ price: 3 }))
    expect(result.current.problem?.key).toBe('network.unreachable')
    await act(() => result.current.submit({ price: 3 }))
    expect(keys[1]).toBe(keys[0])
    await act(() => result.current.submit({ price: 3 }))
    expect(keys[2]).not.toBe(keys[0])
  })

  it('takes a new key when the server refused or the payload changed', async () => {
    const keys: string[] = []
    const failures = [refused, lost, lost]
    const send = (_: unknown, key: string) => {
      keys.push(key)
      return Promise.reject((failures[keys.length - 1] ?? lost)())
    }
    const { result } = renderHook(() => useSubmit(send))
    for (const price of [3, 3, 4]) await act(() => result.current.submit({ price }))
    expect(new Set(keys).size).toBe(3)
  })

  it('makes version 4 UUIDs', () => {
    expect(newKey()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(newKey()).not.toBe(newKey())
  })
})
