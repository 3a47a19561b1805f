import { useEffect, useRef, useState } from 'react'
import { live, useLive } from '@/live'

const SAY_EVERY_MS = 3000
const FORGET_MS = 5000

/** Whether the other side is writing right now. */
export function useOtherTyping(conversation: string, other: string): boolean {
  const [typing, setTyping] = useState(false)
  const timer = useRef(0)
  useLive('chat.typing', ({ data }) => {
    if (data.conversation !== conversation || data.person !== other) return
    setTyping(true)
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => setTyping(false), FORGET_MS)
  })
  useLive('message.sent', ({ id }) => {
    if (id === conversation) setTyping(false)
  })
  useEffect(() => () => window.clearTimeout(timer.current), [])
  return typing
}

/** Tells the other side that one is writing, now and then. */
export function useSayTyping(conversation: string): () => void {
  const last = useRef(-SAY_EVERY_MS)
  return () => {
    const now = performance.now()
    if (now - last.current < SAY_EVERY_MS) return
    last.current = now
    live.typing(conversation)
  }
}
