import type { ReactNode } from 'react'

/** Label and value pairs, read as a definition list. */
export function Facts({ facts }: { facts: [label: string, value: ReactNode][] }) {
  return (
    <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-[minmax(8rem,auto)_1fr]">
      {facts.map(([label, value]) => (
        <div key={label} className="sm:contents">
          <dt className="text-sm text-ink-faint sm:pt-0.5">{label}</dt>
          <dd className="min-w-0 text-[15px] break-words">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
