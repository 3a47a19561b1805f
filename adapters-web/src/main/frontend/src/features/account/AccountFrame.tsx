import type { ReactNode } from 'react'

/** The narrow page around sign-in and sign-up. */
export function AccountFrame({
  title,
  lead,
  children,
}: {
  title: string
  lead: string
  children: ReactNode
}) {
  return (
    <div className="mx-auto w-full max-w-md py-4 sm:py-10">
      <h1 className="font-display text-3xl font-semibold tracking-tight">{title}</h1>
      <p className="mt-2 text-ink-soft">{lead}</p>
      <div className="mt-8 rounded border border-line bg-surface p-5 sm:p-8">{children}</div>
    </div>
  )
}
