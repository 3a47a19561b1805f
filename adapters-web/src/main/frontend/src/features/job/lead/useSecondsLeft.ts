import { useEffect, useState } from 'react'
import { platformNow } from '@/design'

const SECOND_MS = 1_000

const left = (until: string): number =>
  Math.max(0, Math.ceil((Date.parse(until) - platformNow()) / SECOND_MS))

/** Counts down to a moment of the platform's time, second by second; says once that it is over. */
export function useSecondsLeft(until: string, over: () => void): number {
  const [seconds, setSeconds] = useState(() => left(until))
  useEffect(() => {
    const timer = window.setInterval(() => {
      const now = left(until)
      setSeconds(now)
      if (now > 0) return
      window.clearInterval(timer)
      over()
    }, SECOND_MS)
    return () => window.clearInterval(timer)
  }, [until, over])
  return seconds
}

/** 107 seconds as 1:47. */
export const clockWords = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
