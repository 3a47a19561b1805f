import type { Frame } from './frames'

type Ears = { frame: (frame: Frame) => void; closed: (code: number, welcomed: boolean) => void }

/** The server's code for a sign-in that has ended. */
export const SIGNED_OUT = 4403

const SILENCE_MS = 60_000

/** One socket. A line that stays silent for longer than the server's keepalive is given up. */
export class Socket {
  private readonly socket: WebSocket
  private silence = 0
  private welcomed = false
  private over = false

  constructor(
    ticket: string,
    private readonly ears: Ears,
  ) {
    const scheme = location.protocol === 'https:' ? 'wss' : 'ws'
    this.socket = new WebSocket(`${scheme}://${location.host}/ws?ticket=${encodeURIComponent(ticket)}`)
    this.socket.onmessage = ({ data }: MessageEvent<string>) => this.hear(data)
    this.socket.onclose = ({ code }) => this.end(code)
    this.watch()
  }

  say(frame: object): void {
    if (this.socket.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(frame))
  }

  /** Hangs up; the ears hear no more of it. */
  close(): void {
    this.over = true
    window.clearTimeout(this.silence)
    this.socket.close()
  }

  private hear(text: string): void {
    this.watch()
    for (const line of text.split('\n')) {
      const frame = JSON.parse(line) as Frame
      if (frame.frame === 'welcome') this.welcomed = true
      if (frame.frame === 'ping') this.say({ frame: 'pong' })
      else if (!this.over) this.ears.frame(frame)
    }
  }

  private watch(): void {
    window.clearTimeout(this.silence)
    this.silence = window.setTimeout(() => {
      this.socket.close()
      this.end(0)
    }, SILENCE_MS)
  }

  private end(code: number): void {
    if (this.over) return
    this.over = true
    window.clearTimeout(this.silence)
    this.ears.closed(code, this.welcomed)
  }
}
