import type { Tone } from '@/design'
import type { WebhookState } from '@/api'

const STATES: Record<WebhookState, { label: string; tone: Tone }> = {
  waiting: { label: 'Waiting', tone: 'accent' },
  done: { label: 'Worked', tone: 'success' },
  ignored: { label: 'Nothing to do', tone: 'neutral' },
  dead: { label: 'Given up', tone: 'danger' },
}

export const webhookState = (state: string) => STATES[state as WebhookState]

export const STATE_TABS = [
  { id: 'all', label: 'All' },
  { id: 'waiting', label: 'Waiting' },
  { id: 'dead', label: 'Given up' },
  { id: 'ignored', label: 'Nothing to do' },
  { id: 'done', label: 'Worked' },
]
