import { useSearchParams } from 'react-router'
import { useQuery } from '@tanstack/react-query'
import { get } from '@/api'
import {
  buttonClass,
  Card,
  credits,
  ErrorState,
  LinkButton,
  LinkTabs,
  PageHeader,
  Skeleton,
  usePageTitle,
} from '@/design'
import { SpendingCard } from '@/features/job'
import { Purchases } from '@/features/payment'
import { CreditEntries } from './CreditEntries'

const TABS = [
  { id: 'history', label: 'History' },
  { id: 'purchases', label: 'Purchases' },
]

export function CreditsPage() {
  usePageTitle('Credits')
  const [search] = useSearchParams()
  const tab = search.get('tab') === 'purchases' ? 'purchases' : 'history'
  return (
    <>
      <PageHeader
        title="Credits"
        lead="Every credit that came or went, with your balance before and after. Nothing is ever changed afterwards."
      />
      <div className="grid items-start gap-5 lg:grid-cols-[18rem_1fr]">
        <div className="grid gap-5">
          <Balance />
          <SpendingCard />
        </div>
        <div className="grid min-w-0 gap-5">
          <LinkTabs tabs={TABS} current={tab} label="Credits" />
          {tab === 'history' ? <CreditEntries /> : <Purchases />}
        </div>
      </div>
    </>
  )
}

function Balance() {
  const balance = useQuery({
    queryKey: ['credits', 'balance'],
    queryFn: ({ signal }) => get<{ balance: number }>('/credits', undefined, signal),
  })
  return (
    <Card title="You have">
      {balance.isError && <ErrorState error={balance.error} onRetry={() => void balance.refetch()} />}
      {balance.isPending && <Skeleton className="h-12" />}
      {balance.data && (
        <p className="text-4xl font-semibold tracking-tight tabular-nums">{credits(balance.data.balance)}</p>
      )}
      <p className="mt-3 mb-5 text-sm text-ink-faint">
        Claiming a lead costs one credit or more, shown before you claim.
      </p>
      <LinkButton to="/credits/buy" className={buttonClass('primary', 'md', 'w-full')}>
        Buy credits
      </LinkButton>
    </Card>
  )
}
