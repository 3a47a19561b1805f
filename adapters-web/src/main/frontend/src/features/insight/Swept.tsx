import type { SweepResult } from '@/api'
import { plural } from '@/design'

/** What a sweep did; the region stays, so that screen readers hear the result. */
export function Swept({ result }: { result: SweepResult | null }) {
  return (
    <div aria-live="polite">
      {result && (
        <p className="mt-5 text-xl font-semibold tracking-tight tabular-nums">
          {result.passed === 0 ? 'No deadline was due' : `${plural(result.passed, 'deadline')} fired`}
          {result.failed > 0 && <span className="text-danger">, {result.failed} failed</span>}
        </p>
      )}
    </div>
  )
}
