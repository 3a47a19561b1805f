import { useCallback, useRef, useState } from 'react'
import { Problem } from './problem'

type Attempt = { payload: string; key: string }
export type Submit<P, R> = {
  submit: (payload: P) => Promise<R | undefined>
  pending: boolean
  problem: Problem | null
  clear: () => void
}

/**
 * One submit attempt at a time. The Idempotency-Key belongs to the attempt: when the answer was lost, sending the same
 * payload again uses the same key, so nothing is created or paid twice; anything else gets a new key.
 */
export function useSubmit<P, R>(
  send: (payload: P, key: string) => Promise<R>,
  done?: (result: R) => void,
): Submit<P, R> {
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const busy = useRef(false)
  const attempt = useRef<Attempt | null>(null)

  const submit = useCallback(
    async (payload: P) => {
      if (busy.current) return undefined
      busy.current = true
      setPending(true)
      setProblem(null)
      const { key } = (attempt.current = sameAttempt(attempt.current, JSON.stringify(payload)))
      try {
        const result = await send(payload, key)
        attempt.current = null
        done?.(result)
        return result
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        if (!error.uncertain) attempt.current = null
        setProblem(error)
        return undefined
      } finally {
        busy.current = false
        setPending(false)
      }
    },
    [send, done],
  )
  return { submit, pending, problem, clear: useCallback(() => setProblem(null), []) }
}

function sameAttempt(last: Attempt | null, payload: string): Attempt {
  return last?.payload === payload ? last : { payload, key: newKey() }
}

/** A version 4 UUID, written out because `crypto.randomUUID` is missing on plain-HTTP addresses but localhost. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
