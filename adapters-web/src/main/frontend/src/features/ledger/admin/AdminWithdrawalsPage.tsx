import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { Landmark } from 'lucide-react'
import { usePages, type Withdrawal } from '@/api'
import { EmptyState, LinkTabs, PagedList, PageHeader, usePageTitle } from '@/design'
import { DecideWithdrawalDialog } from './DecideWithdrawalDialog'
import { WithdrawalRow } from './WithdrawalRow'

const TABS = [
  { id: 'requested', label: 'To decide' },
  { id: 'approved', label: 'On their way' },
  { id: 'paid', label: 'Paid out' },
  { id: 'rejected', label: 'Declined' },
  { id: 'returned', label: 'Came back' },
]

type Deciding = { withdrawal: Withdrawal; approve: boolean; open: boolean }

/** What people want paid out, the oldest first: they have waited longest. */
export function AdminWithdrawalsPage() {
  usePageTitle('Withdrawals')
  const [search] = useSearchParams()
  const [deciding, setDeciding] = useState<Deciding | null>(null)
  const tab = TABS.find(({ id }) => id === search.get('tab'))?.id ?? 'requested'
  const withdrawals = usePages<Withdrawal>(['withdrawals'], '/admin/withdrawals', { state: tab })
  return (
    <>
      <PageHeader
        title="Withdrawals"
        lead="What people want paid out of their wallets, the oldest first. The money is set apart already."
      />
      <div className="grid gap-5">
        <LinkTabs tabs={TABS} current={tab} label="Withdrawals by state" />
        <PagedList
          pages={withdrawals}
          keyOf={(one) => one.id}
          render={(one) => (
            <WithdrawalRow
              withdrawal={one}
              onDecide={(approve) => setDeciding({ withdrawal: one, approve, open: true })}
            />
          )}
          empty={
            <EmptyState
              icon={<Landmark className="size-6" aria-hidden />}
              title={tab === 'requested' ? 'Nothing to decide' : 'No withdrawals here'}
            >
              {tab === 'requested'
                ? 'When somebody wants money paid out, it waits here until you decide.'
                : 'Look into the other tabs.'}
            </EmptyState>
          }
        />
      </div>
      {deciding && (
        <DecideWithdrawalDialog
          key={deciding.withdrawal.id}
          {...deciding}
          onClose={() => setDeciding({ ...deciding, open: false })}
        />
      )}
    </>
  )
}
