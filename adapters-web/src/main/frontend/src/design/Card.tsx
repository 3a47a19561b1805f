import type { ReactNode } from 'react'
import { cx } from './cx'

type Props = {
  title?: ReactNode
  aside?: ReactNode
  children: ReactNode
  className?: string
  flush?: boolean
  id?: string
}

export function Card({ title, aside, children, className, flush, id }: Props) {
  return (
    <section
      id={id}
      className={cx('rounded border border-line bg-surface', !flush && 'p-5 sm:p-6', className)}
    >
      {title && (
        <div
          className={cx(
            'mb-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2',
            flush && 'px-5 pt-5 sm:px-6',
          )}
        >
          <h2 className="text-lg font-semibold tracking-tight">{title}</h2>
          {aside}
        </div>
      )}
      {children}
    </section>
  )
}
