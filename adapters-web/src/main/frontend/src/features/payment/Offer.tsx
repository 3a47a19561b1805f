import type { ReactNode } from 'react'
import type { CreditPackage } from '@/api'
import { Card, credits, money } from '@/design'

type Props = { offer: Pick<CreditPackage, 'name' | 'credits' | 'price'>; children: ReactNode }

/** A package as providers see it, with the button that buys it. */
export function Offer({ offer: { name, credits: count, price }, children }: Props) {
  const each = Math.round(price.amount / count)
  return (
    <Card title={name}>
      <p className="text-3xl font-semibold tracking-tight tabular-nums">{credits(count)}</p>
      <p className="mt-1 mb-5 text-[15px] text-ink-soft tabular-nums">
        {money(price.amount, price.currency)}
        <span className="text-ink-faint">, {money(each, price.currency)} each</span>
      </p>
      {children}
    </Card>
  )
}
