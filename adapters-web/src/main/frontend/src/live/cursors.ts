import { keyOf, roomOf, type Frame, type Room } from './frames'

type Cursor = { room: Room; seen: number | null; wanted: number; since: number }
type Numbered = Extract<Frame, { frame: 'event' | 'ready' | 'reset' }>
/** New: to be handed on. Known: seen before. Gap: something is missing before it. */
export type Verdict = 'new' | 'known' | 'gap' | 'reset' | 'quiet'

/** What was read by other means before a room began to be told is old if that took longer. */
const LATE_MS = 1500

/** How far each room was seen. What came once does not come again, and what is missing is noticed. */
export class Cursors {
  private readonly rooms = new Map<string, Cursor>()

  /** Whether the room was not wanted by anybody before; from the number on that was read by other means. */
  enter(room: Room, seen: number | null = null): boolean {
    const cursor = this.rooms.get(keyOf(room)) ?? { room, seen, wanted: 0, since: performance.now() }
    cursor.wanted += 1
    this.rooms.set(keyOf(room), cursor)
    return cursor.wanted === 1
  }

  /** Whether nobody wants the room any more. */
  leave(room: Room): boolean {
    const cursor = this.rooms.get(keyOf(room))
    if (!cursor) return false
    cursor.wanted -= 1
    if (cursor.wanted === 0) this.rooms.delete(keyOf(room))
    return cursor.wanted === 0
  }

  judge(frame: Numbered): Verdict {
    const cursor = this.rooms.get(roomOf(frame))
    if (!cursor) return 'known'
    const { seen } = cursor
    if (frame.frame === 'event') {
      if (seen !== null && frame.number <= seen) return 'known'
      if (seen !== null && frame.number > seen + 1) return 'gap'
      cursor.seen = frame.number
      return 'new'
    }
    if (frame.frame === 'reset') {
      cursor.seen = frame.number
      return 'reset'
    }
    cursor.seen = Math.max(seen ?? 0, frame.number)
    return seen === null && performance.now() - cursor.since > LATE_MS ? 'reset' : 'quiet'
  }

  wish(key: string): (Room & { seen?: number }) | undefined {
    const cursor = this.rooms.get(key)
    return cursor && { ...cursor.room, ...(cursor.seen !== null && { seen: cursor.seen }) }
  }

  wishes(): (Room & { seen?: number })[] {
    return [...this.rooms.keys()].flatMap((key) => this.wish(key) ?? [])
  }

  /** The rooms as a query names them. */
  query(): string {
    return [...this.rooms.values()]
      .map(({ room, seen }) => keyOf(room) + (seen === null ? '' : `:${seen}`))
      .join(',')
  }

  clear(): void {
    this.rooms.clear()
  }
}
