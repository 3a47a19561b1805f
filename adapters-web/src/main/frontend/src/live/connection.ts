import { get, isStatus, post } from '@/api'
import { ASK_FOR_MS, pause, TRIES_BEFORE_ASKING } from './backoff'
import { Cursors } from './cursors'
import { roomOf, type Frame, type Hooks, type LiveState, type Room } from './frames'
import { SIGNED_OUT, Socket } from './socket'

const ask = (rooms: string, signal: AbortSignal) => get<{ frames: Frame[] }>('/live', { rooms }, signal)

/**
 * The tab's one connection. Socket first; where sockets do not get through it asks instead, and tries the socket
 * again every minute. Whatever the way, numbers are the same: nothing is missed and nothing comes twice.
 */
export class Connection {
  private readonly cursors = new Cursors()
  private socket: Socket | null = null
  private failures = 0
  private handshakes = 0
  private timer = 0
  private asking: AbortController | null = null
  private running = false

  constructor(
    private readonly hooks: Hooks,
    private readonly stateIs: (state: LiveState) => void,
  ) {}

  start(): void {
    if (this.running) return
    this.running = true
    this.cursors.enter({ room: 'inbox' })
    window.addEventListener('online', this.now)
    void this.open()
  }

  stop(): void {
    this.running = false
    window.removeEventListener('online', this.now)
    window.clearTimeout(this.timer)
    this.socket?.close()
    this.socket = null
    this.asking?.abort()
    this.cursors.clear()
    this.stateIs('off')
  }

  enter(room: Room, seen: number): void {
    if (!this.cursors.enter(room, seen)) return
    this.socket?.say({ frame: 'enter', rooms: [{ ...room, seen }] })
    this.asking?.abort()
  }

  leave(room: Room): void {
    if (this.cursors.leave(room)) this.socket?.say({ frame: 'leave', ...room })
  }

  say(frame: object): void {
    this.socket?.say(frame)
  }

  private readonly now = () => {
    window.clearTimeout(this.timer)
    void this.open()
  }

  private async open(): Promise<void> {
    if (!this.running || this.socket) return
    this.stateIs(this.failures ? 'waiting' : 'connecting')
    try {
      const { ticket } = await post<{ ticket: string }>('/live/tickets', {})
      if (!this.running) return
      this.socket = new Socket(ticket, {
        frame: (frame) => this.take(frame),
        closed: (code, welcomed) => this.closed(code, welcomed),
      })
    } catch (error) {
      if (isStatus(error, 401)) return this.signedOut()
      this.later()
    }
  }

  private closed(code: number, welcomed: boolean): void {
    this.socket = null
    if (!this.running) return
    if (code === SIGNED_OUT) return this.signedOut()
    this.handshakes = welcomed ? 0 : this.handshakes + 1
    if (this.handshakes >= TRIES_BEFORE_ASKING) void this.ask()
    else this.later()
  }

  private signedOut(): void {
    this.stop()
    this.hooks.signedOut()
  }

  private later(): void {
    this.stateIs('waiting')
    this.timer = window.setTimeout(() => void this.open(), pause(this.failures++))
  }

  /** Asks for a minute, then tries the socket again. */
  private async ask(): Promise<void> {
    const until = performance.now() + ASK_FOR_MS
    while (this.running && performance.now() < until) {
      this.asking = new AbortController()
      try {
        const { frames } = await ask(this.cursors.query(), this.asking.signal)
        this.failures = 0
        this.stateIs('polling')
        frames.forEach((frame) => this.take(frame))
      } catch (error) {
        if (isStatus(error, 401)) return this.signedOut()
        if (!this.asking.signal.aborted) return this.later()
      }
    }
    this.asking = null
    if (this.running) void this.open()
  }

  private take(frame: Frame): void {
    switch (frame.frame) {
      case 'welcome':
        this.failures = 0
        this.stateIs('live')
        return this.say({ frame: 'enter', rooms: this.cursors.wishes() })
      case 'whisper':
        return this.hooks.event(frame)
      case 'event':
      case 'ready':
      case 'reset': {
        const verdict = this.cursors.judge(frame)
        if (verdict === 'new' && frame.frame === 'event') this.hooks.event(frame)
        if (verdict === 'reset') this.hooks.reset()
        if (verdict === 'gap') this.say({ frame: 'enter', rooms: [this.cursors.wish(roomOf(frame))] })
        return
      }
      default:
        return
    }
  }
}
