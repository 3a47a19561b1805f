import { cx } from '@/design'
import { strengthOf } from './password'

const TONES = ['bg-line', 'bg-danger', 'bg-warn', 'bg-success', 'bg-success']

export function PasswordMeter({ password, personal }: { password: string; personal: string[] }) {
  const { level, word, hint } = strengthOf(password, personal)
  return (
    <div className="mt-2">
      <div className="grid grid-cols-4 gap-1" aria-hidden>
        {[1, 2, 3, 4].map((step) => (
          <span
            key={step}
            className={cx('h-1.5 rounded-full transition-colors', step <= level ? TONES[level] : 'bg-line')}
          />
        ))}
      </div>
      <p className="mt-1.5 min-h-5 text-sm text-ink-faint" aria-live="polite">
        {word && <span className="font-medium text-ink-soft">{word}. </span>}
        {hint}
      </p>
    </div>
  )
}
