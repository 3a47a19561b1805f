import { useEffect, useRef, useSyncExternalStore } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { LiveEvent, LiveState } from './frames'
import { live } from './store'

/** Calls the handler for each live event of this type, in any room this tab is in. */
export function useLive(type: string, handler: (event: LiveEvent) => void): void {
  const latest = useRef(handler)
  useEffect(() => {
    latest.current = handler
  })
  useEffect(() => live.on(type, (event) => latest.current(event)), [type])
}

/** Is in a conversation's room as long as it is shown; `number` is where what was read before ends. */
export function useConversationRoom(id: string, number: number): void {
  const on = useLiveState() !== 'off'
  const start = useRef(number)
  useEffect(() => (on ? live.enter({ room: 'conversation', id }, start.current) : undefined), [id, on])
}

export const useLiveState = (): LiveState => useSyncExternalStore(live.watch, live.state)

/** Keeps the connection while this person is signed in. After too long an absence everything is read anew. */
export function useLiveConnection(person: string | undefined): void {
  const client = useQueryClient()
  useEffect(() => {
    if (!person || typeof WebSocket === 'undefined') return undefined
    return live.start(
      () => void client.invalidateQueries(),
      () => void client.invalidateQueries({ queryKey: ['me'] }),
    )
  }, [client, person])
}
