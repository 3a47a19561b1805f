import { Connection } from './connection'
import type { LiveEvent, LiveState, Room } from './frames'

/** The tab's connection and who listens to it. */
type Handler = (event: LiveEvent) => void

const handlers = new Map<string, Set<Handler>>()
const watchers = new Set<() => void>()
let state: LiveState = 'off'
let onReset: () => void = () => undefined
let onSignedOut: () => void = () => undefined

const connection = new Connection(
  {
    event: (event) => handlers.get(event.type)?.forEach((handler) => handler(event)),
    reset: () => onReset(),
    signedOut: () => onSignedOut(),
  },
  (next) => {
    state = next
    watchers.forEach((watcher) => watcher())
  },
)

export const live = {
  state: () => state,
  start(reset: () => void, signedOut: () => void): () => void {
    onReset = reset
    onSignedOut = signedOut
    connection.start()
    return () => connection.stop()
  },
  watch: (watcher: () => void): (() => void) => {
    watchers.add(watcher)
    return () => watchers.delete(watcher)
  },
  on(type: string, handler: Handler): () => void {
    const known = handlers.get(type) ?? new Set<Handler>()
    handlers.set(type, known.add(handler))
    return () => known.delete(handler)
  },
  enter(room: Room, seen: number): () => void {
    connection.enter(room, seen)
    return () => connection.leave(room)
  },
  typing(conversation: string): void {
    connection.say({ frame: 'typing', conversation })
  },
}
