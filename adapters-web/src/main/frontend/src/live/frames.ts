/** What comes through the live channel; docs/live.asyncapi.yaml says what each type carries. */
export type Room = { room: 'inbox' | 'role' } | { room: 'conversation'; id: string }
export type LiveEvent = {
  room: Room['room']
  id: string
  type: string
  number?: number
  at?: string
  data: Record<string, unknown>
}
export type Frame =
  | { frame: 'welcome' | 'ping' }
  | { frame: 'refused'; room: Room['room']; id: string; error: string }
  | { frame: 'ready' | 'reset'; room: Room['room']; id: string; number: number }
  | (LiveEvent & { frame: 'event'; number: number; at: string })
  | (LiveEvent & { frame: 'whisper' })

export type Hooks = { event: (event: LiveEvent) => void; reset: () => void; signedOut: () => void }

/** Off: nobody is signed in. Waiting: there is no way to the server right now. */
export type LiveState = 'off' | 'connecting' | 'live' | 'polling' | 'waiting'

export const keyOf = (room: Room): string =>
  room.room === 'conversation' ? `conversation:${room.id}` : room.room

export const roomOf = (frame: { room: Room['room']; id: string }): string =>
  frame.room === 'conversation' ? `conversation:${frame.id}` : frame.room
