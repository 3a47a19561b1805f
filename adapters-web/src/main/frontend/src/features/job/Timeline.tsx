import type { HistoryEntry, Stage } from '@/api'
import { Steps } from '@/design'
import { stageSaid } from './words'

const PATH: Stage[] = ['sent_to_providers', 'claimed', 'contacted', 'confirmed', 'completed', 'closed']
const SHORT: Partial<Record<Stage, string>> = { sent_to_providers: 'Sent' }

type Step = { stage: Stage; at: string | null; state: 'done' | 'now' | 'ahead' }

/** The way a request usually goes, with what has happened; an ending off that way becomes its last step. */
export function stepsOf(stage: Stage, history: HistoryEntry[]): Step[] {
  const onPath = PATH.includes(stage)
  const reached = onPath ? PATH.indexOf(stage) : furthest(history)
  const steps = onPath ? PATH : [...PATH.slice(0, reached + 1), stage]
  const now = onPath ? reached : steps.length - 1
  return steps.map((step, index) => ({
    stage: step,
    at: index <= now ? arrival(step, history) : null,
    state: index < now ? 'done' : index === now ? 'now' : 'ahead',
  }))
}

const furthest = (history: HistoryEntry[]): number =>
  Math.max(-1, ...history.map((entry) => PATH.indexOf(entry.stage)))

const arrival = (stage: Stage, history: HistoryEntry[]): string | null =>
  history
    .filter((entry) => entry.stage === stage)
    .map((entry) => entry.at)
    .sort()[0] ?? null

export function Timeline({ stage, history }: { stage: Stage; history: HistoryEntry[] }) {
  const steps = stepsOf(stage, history).map(({ stage: one, ...step }) => ({
    ...step,
    label: SHORT[one] ?? stageSaid(one).word,
  }))
  return <Steps steps={steps} label="Progress" />
}
