import { Landmark } from 'lucide-react'
import { usePages, type Withdrawal } from '@/api'
import { Badge, EmptyState, money, PagedList, Steps } from '@/design'
import { causeWords, withdrawalState, withdrawalSteps } from './withdrawalWords'

/** What the provider asked to have paid out, the newest first. */
export function Withdrawals() {
  const withdrawals = usePages<Withdrawal>(['wallet', 'withdrawals'], '/wallet/withdrawals')
  return (
    <div className="min-w-0">
      <PagedList
        pages={withdrawals}
        keyOf={(one) => one.id}
        render={(one) => <WithdrawalCard withdrawal={one} />}
        empty={
          <EmptyState icon={<Landmark className="size-6" aria-hidden />} title="No withdrawals yet">
            What you ask to have paid out is listed here, with where it stands.
          </EmptyState>
        }
      />
    </div>
  )
}

function WithdrawalCard({ withdrawal }: { withdrawal: Withdrawal }) {
  const { badge, tone } = withdrawalState(withdrawal)
  const amount = money(withdrawal.amount, withdrawal.currency)
  return (
    <article className="rounded border border-line bg-surface p-5">
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <h2 className="text-xl font-semibold tracking-tight tabular-nums">{amount}</h2>
        <Badge tone={tone}>{badge}</Badge>
      </div>
      <Steps steps={withdrawalSteps(withdrawal)} label={`Progress of ${amount}`} />
      {withdrawal.reason && (
        <p className="mt-4 max-w-prose text-[15px] text-ink-soft">We noted: “{withdrawal.reason}”</p>
      )}
      {withdrawal.problem && (
        <p className="mt-2 max-w-prose text-[15px] text-ink-soft">
          {causeWords(withdrawal.problem)} The money is back in your wallet.
        </p>
      )}
    </article>
  )
}
