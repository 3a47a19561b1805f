import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { ArrowLeft } from 'lucide-react'

type Props = { title: ReactNode; lead?: ReactNode; action?: ReactNode; back?: { to: string; label: string } }

export function PageHeader({ title, lead, action, back }: Props) {
  return (
    <header className="mb-6 sm:mb-8">
      {back && (
        <Link
          to={back.to}
          className="mb-3 inline-flex min-h-9 items-center gap-1.5 text-sm text-ink-soft hover:text-ink"
        >
          <ArrowLeft className="size-4" aria-hidden />
          {back.label}
        </Link>
      )}
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
        <div className="min-w-0">
          <h1 className="text-2xl font-semibold tracking-tight sm:text-[28px]">{title}</h1>
          {lead && <p className="mt-1.5 max-w-2xl text-ink-soft">{lead}</p>}
        </div>
        {action}
      </div>
    </header>
  )
}
