import { Link } from 'react-router'
import { Receipt } from 'lucide-react'
import { usePages, type Purchase } from '@/api'
import { Badge, credits, EmptyState, ErrorState, LoadMore, moment, money, SkeletonList } from '@/design'
import { stageWords } from './words'

/** Everything the provider bought, the newest first; each leads to its receipt. */
export function Purchases() {
  const purchases = usePages<Purchase>(['credits', 'purchases'], '/credits/purchases')
  if (purchases.isPending) return <SkeletonList rows={3} height="h-16" />
  if (purchases.isError)
    return <ErrorState error={purchases.error} onRetry={() => void purchases.refetch()} />
  if (purchases.items.length === 0)
    return (
      <EmptyState icon={<Receipt className="size-6" aria-hidden />} title="No purchases yet">
        Packages you buy are listed here, each with its receipt.
      </EmptyState>
    )
  return (
    <div className="min-w-0">
      <ul className="divide-y divide-line overflow-hidden rounded border border-line bg-surface">
        {purchases.items.map((one) => (
          <li key={one.id}>
            <Row purchase={one} />
          </li>
        ))}
      </ul>
      <LoadMore pages={purchases} />
    </div>
  )
}

function Row({ purchase }: { purchase: Purchase }) {
  const { badge, tone } = stageWords(purchase.state)
  return (
    <Link
      to={`/credits/purchases/${purchase.id}`}
      className="flex items-center gap-4 px-5 py-3.5 hover:bg-sunken"
    >
      <span className="min-w-0 flex-1">
        <span className="block font-medium">{purchase.packageName}</span>
        <span className="block text-sm text-ink-faint">
          {credits(purchase.credits)}, {moment(purchase.createdAt)}
        </span>
      </span>
      <span className="flex flex-col items-end gap-1 sm:flex-row sm:items-center sm:gap-4">
        <Badge tone={tone}>{badge}</Badge>
        <span className="w-20 text-right font-medium tabular-nums">
          {money(purchase.amount, purchase.currency)}
        </span>
      </span>
    </Link>
  )
}
