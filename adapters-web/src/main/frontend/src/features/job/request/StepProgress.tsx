import { cx } from '@/design'
import { STEPS, type StepId } from './steps'

export function StepProgress({ step }: { step: StepId }) {
  const current = STEPS.indexOf(step)
  return (
    <div className="mb-8">
      <p className="mb-2 text-sm text-ink-faint">
        Step {current + 1} of {STEPS.length}
      </p>
      <div className="grid grid-cols-5 gap-1.5" aria-hidden>
        {STEPS.map((id, index) => (
          <span
            key={id}
            className={cx('h-1.5 rounded-full transition-colors', index <= current ? 'bg-accent' : 'bg-line')}
          />
        ))}
      </div>
    </div>
  )
}
