import { Check } from 'lucide-react'
import type { HistoryEntry, Stage } from '@/api'
import { cx, moment } from '@/design'
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
  const steps = stepsOf(stage, history)
  return (
    <ol className="grid gap-x-2 sm:auto-cols-fr sm:grid-flow-col" aria-label="Progress">
      {steps.map((step, index) => (
        <TimelineStep key={step.stage} step={step} last={index === steps.length - 1} />
      ))}
    </ol>
  )
}

function TimelineStep({ step: { stage, at, state }, last }: { step: Step; last: boolean }) {
  const done = state !== 'ahead'
  return (
    <li
      aria-current={state === 'now' ? 'step' : undefined}
      className="relative flex gap-3 pb-4 last:pb-0 sm:block sm:pb-0"
    >
      {!last && (
        <span
          aria-hidden
          className={cx(
            'absolute top-7 bottom-0 left-3 w-px sm:top-3 sm:right-0 sm:bottom-auto sm:left-8 sm:h-px sm:w-auto',
            state === 'done' ? 'bg-accent' : 'bg-line',
          )}
        />
      )}
      <span
        aria-hidden
        className={cx(
          'flex size-6 shrink-0 items-center justify-center rounded-full border-2',
          state === 'done' && 'border-accent bg-accent text-accent-ink',
          state === 'now' && 'border-accent bg-surface',
          state === 'ahead' && 'border-line bg-surface',
        )}
      >
        {state === 'done' && <Check className="size-3.5" />}
        {state === 'now' && <span className="size-2 rounded-full bg-accent" />}
      </span>
      <span className="flex flex-1 items-baseline justify-between gap-3 sm:mt-2 sm:block">
        <span
          className={cx(
            'block text-sm',
            state === 'now' ? 'font-semibold' : done ? 'text-ink' : 'text-ink-faint',
          )}
        >
          {SHORT[stage] ?? stageSaid(stage).word}
          <span className="sr-only">
            {state === 'done' ? ', done' : state === 'now' ? ', now' : ', ahead'}
          </span>
        </span>
        {at && <span className="block text-xs text-ink-faint tabular-nums">{moment(at)}</span>}
      </span>
    </li>
  )
}
