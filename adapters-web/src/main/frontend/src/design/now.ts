import { useSyncExternalStore } from 'react'

/**
 * The platform's time, ticking each half minute. The server's clock may be ahead of this device's (the demo clock, or a
 * device set wrong), so the difference the server last told is added.
 */
const TICK_MS = 30_000
let offset = 0
let current = Date.now()
const listeners = new Set<() => void>()

function tick(): void {
  current = Date.now() + offset
  listeners.forEach((listener) => listener())
}

export function platformTimeIs(instant: string | null): void {
  const told = instant === null ? NaN : Date.parse(instant)
  if (Number.isNaN(told)) return
  const next = told - Date.now()
  if (Math.abs(next - offset) < TICK_MS) return
  offset = next
  tick()
}

/** The platform's time at this moment. */
export const platformNow = (): number => Date.now() + offset

let timer: number | undefined

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) timer = window.setInterval(tick, TICK_MS)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) window.clearInterval(timer)
  }
}

export const useNow = (): number => useSyncExternalStore(subscribe, () => current)
