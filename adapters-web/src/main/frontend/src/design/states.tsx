import type { ReactNode } from 'react'
import { CircleAlert, RotateCw } from 'lucide-react'
import { Problem, wordsOf } from '@/api'
import { Button } from './Button'
import { cx } from './cx'

/** A grey shape where content will be. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={cx('animate-shimmer rounded bg-line/70', className)} />
}

export function SkeletonList({ rows = 3, height = 'h-28' }: { rows?: number; height?: string }) {
  return (
    <div role="status" className="grid gap-3">
      <span className="sr-only">Loading</span>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} className={height} />
      ))}
    </div>
  )
}

type EmptyProps = { icon?: ReactNode; title: string; children?: ReactNode; action?: ReactNode }

/** Says what to do next when there is nothing to show. */
export function EmptyState({ icon, title, children, action }: EmptyProps) {
  return (
    <div className="flex flex-col items-center rounded border border-dashed border-line px-6 py-12 text-center">
      {icon && (
        <div className="mb-4 flex size-12 items-center justify-center rounded-full bg-accent-soft text-accent">
          {icon}
        </div>
      )}
      <p className="text-lg font-semibold tracking-tight">{title}</p>
      {children && <div className="mt-1.5 max-w-md text-ink-soft">{children}</div>}
      {action && <div className="mt-5">{action}</div>}
    </div>
  )
}

/** A read that failed, with a way to try again. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const missing = error instanceof Problem && error.status === 404
  return (
    <div
      role="alert"
      className="flex flex-col items-center rounded border border-line bg-surface px-6 py-10 text-center"
    >
      <CircleAlert className="mb-3 size-7 text-danger" aria-hidden />
      <p className="max-w-md font-medium">{wordsOf(error)}</p>
      {onRetry && !missing && (
        <Button
          look="secondary"
          className="mt-5"
          onClick={onRetry}
          icon={<RotateCw className="size-4" aria-hidden />}
        >
          Try again
        </Button>
      )}
    </div>
  )
}
