import type { ReactNode } from 'react'
import { usePageTitle } from '@/design'

/** A page to read: one column of comfortable width. */
export function TextPage({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  usePageTitle(title)
  return (
    <article className="mx-auto max-w-2xl py-2 sm:py-6">
      <h1 className="font-display text-4xl font-semibold tracking-tight">{title}</h1>
      <p className="mt-4 text-lg text-ink-soft">{lead}</p>
      <div className="mt-10 grid gap-10">{children}</div>
    </article>
  )
}

export function TextSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="text-xl font-semibold tracking-tight">{title}</h2>
      <div className="mt-2 grid gap-3 text-ink-soft [&_li]:ml-5 [&_li]:list-disc [&_ul]:grid [&_ul]:gap-1.5">
        {children}
      </div>
    </section>
  )
}
