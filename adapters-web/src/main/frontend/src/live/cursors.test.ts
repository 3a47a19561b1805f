import { describe, expect, it } from 'vitest'
import { pause } from './backoff'
import { Cursors } from './cursors'

const event = (number: number) => ({
  frame: 'event' as const,
  room: 'conversation' as const,
  id: 'c1',
  number,
  type: 'message.sent',
  at: '2026-11-20T10:00:00Z',
  data: {},
})
const room = { room: 'conversation' as const, id: 'c1' }

describe('how far a room was seen', () => {
  it('hands each event on once and notices what is missing', () => {
    const cursors = new Cursors()
    cursors.enter(room)
    cursors.judge({ frame: 'ready', room: 'conversation', id: 'c1', number: 4 })
    expect(cursors.judge(event(5))).toBe('new')
    expect(cursors.judge(event(5))).toBe('known')
    expect(cursors.judge(event(7))).toBe('gap')
    expect(cursors.judge(event(6))).toBe('new')
    expect(cursors.judge(event(7))).toBe('new')
    expect(cursors.wish('conversation:c1')).toEqual({ ...room, seen: 7 })
  })

  it('begins anew where too much was missed', () => {
    const cursors = new Cursors()
    cursors.enter(room)
    expect(cursors.judge({ frame: 'reset', room: 'conversation', id: 'c1', number: 900 })).toBe('reset')
    expect(cursors.query()).toBe('conversation:c1:900')
  })

  it('keeps a room as long as somebody wants it', () => {
    const cursors = new Cursors()
    expect(cursors.enter(room)).toBe(true)
    expect(cursors.enter(room)).toBe(false)
    expect(cursors.leave(room)).toBe(false)
    expect(cursors.leave(room)).toBe(true)
    expect(cursors.judge(event(1))).toBe('known')
  })
})

describe('coming back', () => {
  it('waits longer each time, never for long, and never all at once', () => {
    expect(pause(0, 1)).toBe(500)
    expect(pause(3, 1)).toBe(4000)
    expect(pause(30, 1)).toBe(20_000)
    expect(pause(3, 0)).toBe(2000)
  })
})
