import { Check, X } from 'lucide-react'
import { cx } from './cx'
import { moment } from './format'

/** Where something stands on its way; `stopped` is an end that was not hoped for. */
export type StepState = 'done' | 'now' | 'ahead' | 'stopped'
export type Step = {
  label: string
  state: StepState
  at?: string | null | undefined
  note?: string | undefined
}

const SAID: Record<StepState, string> = { done: ', done', now: ', now', ahead: ', ahead', stopped: ', ended' }
const DOTS: Record<StepState, string> = {
  done: 'border-accent bg-accent text-accent-ink',
  now: 'border-accent bg-surface',
  ahead: 'border-line bg-surface',
  stopped: 'border-danger bg-danger text-danger-ink',
}

/** A small timeline: beside each other where there is room, below each other on phones. */
export function Steps({ steps, label }: { steps: Step[]; label: string }) {
  return (
    <ol className="grid gap-x-2 sm:auto-cols-fr sm:grid-flow-col" aria-label={label}>
      {steps.map((step, index) => (
        <OneStep key={step.label} step={step} last={index === steps.length - 1} />
      ))}
    </ol>
  )
}

function OneStep({ step: { label, state, at, note }, last }: { step: Step; last: boolean }) {
  const current = state === 'now' || state === 'stopped'
  return (
    <li
      aria-current={current ? 'step' : undefined}
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
      <Dot state={state} />
      <span className="flex min-w-0 flex-1 flex-wrap items-baseline justify-between gap-x-3 sm:mt-2 sm:block sm:pr-3">
        <span
          className={cx(
            'block text-sm',
            current ? 'font-semibold' : state === 'ahead' ? 'text-ink-faint' : 'text-ink',
          )}
        >
          {label}
          <span className="sr-only">{SAID[state]}</span>
        </span>
        {at && <span className="block text-xs text-ink-faint tabular-nums">{moment(at)}</span>}
        {note && <span className="block w-full text-sm text-ink-soft">{note}</span>}
      </span>
    </li>
  )
}

function Dot({ state }: { state: StepState }) {
  return (
    <span
      aria-hidden
      className={cx('flex size-6 shrink-0 items-center justify-center rounded-full border-2', DOTS[state])}
    >
      {state === 'done' && <Check className="size-3.5" />}
      {state === 'stopped' && <X className="size-3.5" />}
      {state === 'now' && <span className="size-2 rounded-full bg-accent" />}
    </span>
  )
}
