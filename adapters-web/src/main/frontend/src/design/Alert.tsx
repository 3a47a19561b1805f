import { useEffect, useRef, type ReactNode } from 'react'
import { CircleAlert, Info } from 'lucide-react'
import type { Problem } from '@/api'
import { cx } from './cx'

export function Notice({
  tone = 'accent',
  title,
  children,
}: {
  tone?: 'accent' | 'signal' | 'danger'
  title?: string
  children?: ReactNode
}) {
  const tones = {
    accent: 'bg-accent-soft text-accent',
    signal: 'bg-signal-soft text-signal',
    danger: 'bg-danger-soft text-danger',
  }
  const Icon = tone === 'danger' ? CircleAlert : Info
  return (
    <div className={cx('flex gap-3 rounded px-4 py-3', tones[tone])}>
      <Icon className="mt-0.5 size-5 shrink-0" aria-hidden />
      <div className="min-w-0 text-[15px]">
        {title && <p className="font-medium">{title}</p>}
        {children}
      </div>
    </div>
  )
}

/** The summary above a form: takes the focus when a submit was refused and links to each field. */
export function ProblemSummary({
  problem,
  fieldId,
}: {
  problem: Problem | null
  fieldId?: (field: string) => string
}) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problem) box.current?.focus()
  }, [problem])
  if (!problem) return null
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className="rounded border border-danger/40 bg-danger-soft px-4 py-3 text-danger"
    >
      <p className="font-medium">{problem.message}</p>
      {problem.details.length > 0 && (
        <ul className="mt-1.5 list-disc space-y-0.5 pl-5 text-[15px]">
          {problem.details.map((detail) => (
            <li key={detail.field + detail.key}>
              {fieldId ? (
                <a className="underline underline-offset-2" href={`#${fieldId(detail.field)}`}>
                  {detail.message}
                </a>
              ) : (
                detail.message
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** The message for one field of a refused submit; a problem deeper inside the field counts as its own. */
export function fieldError(problem: Problem | null, field: string): string | undefined {
  const inside = [`${field}.`, `${field}[`]
  return problem?.details.find(
    (detail) => detail.field === field || inside.some((prefix) => detail.field.startsWith(prefix)),
  )?.message
}
