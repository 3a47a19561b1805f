import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { useQuery } from '@tanstack/react-query'
import { PiggyBank } from 'lucide-react'
import { get, type Wallet, type WalletBalance } from '@/api'
import {
  EmptyState,
  ErrorState,
  LinkButton,
  LinkTabs,
  PageHeader,
  SkeletonList,
  usePageTitle,
} from '@/design'
import { BalanceCard } from './BalanceCard'
import { PayoutCard } from './PayoutCard'
import { WalletEntries } from './WalletEntries'
import { WithdrawDialog } from './WithdrawDialog'
import { Withdrawals } from './Withdrawals'

const TABS = [
  { id: 'history', label: 'History' },
  { id: 'withdrawals', label: 'Withdrawals' },
]

/** Money a provider earned here: what is there, what is on its way, and everything that came or went (JS-16). */
export function WalletPage() {
  usePageTitle('Wallet')
  const wallet = useQuery({
    queryKey: ['wallet'],
    queryFn: ({ signal }) => get<Wallet>('/wallet', undefined, signal),
  })
  return (
    <>
      <PageHeader
        title="Wallet"
        lead="What customers paid you through SkillStreams, until you have it paid out."
      />
      {wallet.isPending && <SkeletonList rows={2} height="h-40" />}
      {wallet.isError && <ErrorState error={wallet.error} onRetry={() => void wallet.refetch()} />}
      {wallet.data?.balances.length === 0 && (
        <div className="grid items-start gap-5 lg:grid-cols-[1fr_18rem]">
          <NothingYet />
          <PayoutCard />
        </div>
      )}
      {wallet.data && wallet.data.balances.length > 0 && <Filled balances={wallet.data.balances} />}
    </>
  )
}

function NothingYet() {
  return (
    <EmptyState
      icon={<PiggyBank className="size-6" aria-hidden />}
      title="No money yet"
      action={<LinkButton to="/leads">See leads</LinkButton>}
    >
      When a customer pays for your work through SkillStreams, your share arrives here, and you decide when it
      is paid out to you. For work from leads, customers pay you directly: nothing of it passes through us.
    </EmptyState>
  )
}

function Filled({ balances }: { balances: WalletBalance[] }) {
  const [search] = useSearchParams()
  const [withdrawing, setWithdrawing] = useState<WalletBalance | null>(null)
  const tab = search.get('tab') === 'withdrawals' ? 'withdrawals' : 'history'
  return (
    <div className="grid items-start gap-5 lg:grid-cols-[18rem_1fr]">
      <div className="grid gap-5">
        {balances.map((one) => (
          <BalanceCard
            key={one.currency}
            balance={one}
            only={balances.length === 1}
            onWithdraw={() => setWithdrawing(one)}
          />
        ))}
        <PayoutCard />
      </div>
      <div className="grid min-w-0 gap-5">
        <LinkTabs tabs={TABS} current={tab} label="Wallet" />
        {tab === 'history' ? <WalletEntries balances={balances} /> : <Withdrawals />}
      </div>
      <WithdrawDialog balance={withdrawing} onClose={() => setWithdrawing(null)} />
    </div>
  )
}
