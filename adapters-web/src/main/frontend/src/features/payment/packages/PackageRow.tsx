import { Link } from 'react-router'
import { ArrowDown, ArrowUp } from 'lucide-react'
import type { CreditPackage } from '@/api'
import { Badge, Button, credits, money } from '@/design'

type Props = {
  one: CreditPackage
  pending: boolean
  first: boolean
  last: boolean
  onMove: (by: 1 | -1) => void
  onToggle: () => void
}

export function PackageRow({ one, pending, first, last, onMove, onToggle }: Props) {
  return (
    <article className="flex flex-wrap items-center gap-x-4 gap-y-3 px-5 py-4">
      <div className="flex min-w-0 basis-64 grow flex-wrap items-center gap-x-4 gap-y-1">
        <div className="min-w-0 flex-1">
          <h2 className="font-semibold tracking-tight">
            <Link to={`/admin/packages/${one.id}`} className="hover:underline">
              {one.name}
            </Link>
          </h2>
          <p className="text-sm text-ink-soft tabular-nums">
            {credits(one.credits)} for {money(one.price.amount, one.price.currency)}
          </p>
        </div>
        <Badge tone={one.active ? 'success' : 'neutral'}>{one.active ? 'For sale' : 'Not for sale'}</Badge>
      </div>
      <div className="flex items-center gap-2">
        <Button
          look="secondary"
          size="sm"
          aria-label={`Move ${one.name} up`}
          disabled={first}
          pending={pending}
          icon={<ArrowUp className="size-4" aria-hidden />}
          onClick={() => onMove(-1)}
        />
        <Button
          look="secondary"
          size="sm"
          aria-label={`Move ${one.name} down`}
          disabled={last}
          pending={pending}
          icon={<ArrowDown className="size-4" aria-hidden />}
          onClick={() => onMove(1)}
        />
        <Button look="secondary" size="sm" className="w-32" pending={pending} onClick={onToggle}>
          <span>
            {one.active ? 'Stop selling' : 'Sell'}
            <span className="sr-only"> {one.name}</span>
          </span>
        </Button>
      </div>
    </article>
  )
}
