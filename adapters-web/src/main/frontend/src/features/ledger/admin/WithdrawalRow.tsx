import { Link } from 'react-router'
import type { Withdrawal } from '@/api'
import { Badge, Button, moment, money, Steps } from '@/design'
import { causeWords, withdrawalState, withdrawalSteps } from '../wallet/withdrawalWords'

type Props = { withdrawal: Withdrawal; onDecide: (approve: boolean) => void }

export function WithdrawalRow({ withdrawal, onDecide }: Props) {
  const { amount, currency, owner, state, reason, problem, payout, requestedAt } = withdrawal
  const { badge, tone } = withdrawalState(withdrawal)
  const words = money(amount, currency)
  return (
    <article className="grid gap-4 rounded border border-line bg-surface p-5">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0">
          <h2 className="text-xl font-semibold tracking-tight tabular-nums">{words}</h2>
          <p className="text-[15px] text-ink-soft">
            <Link
              to={`/admin/people?q=${encodeURIComponent(owner.name)}`}
              className="underline decoration-line-strong underline-offset-2 hover:text-accent"
            >
              {owner.name}
            </Link>
            , {moment(requestedAt)}
          </p>
        </div>
        <Badge tone={tone}>{badge}</Badge>
      </div>
      {state === 'requested' ? (
        <div className="flex flex-wrap gap-3">
          <Button onClick={() => onDecide(true)}>
            Approve<span className="sr-only"> {`${words} for ${owner.name}`}</span>
          </Button>
          <Button look="secondary" onClick={() => onDecide(false)}>
            Decline<span className="sr-only"> {`${words} for ${owner.name}`}</span>
          </Button>
        </div>
      ) : (
        <Steps steps={withdrawalSteps(withdrawal)} label={`Progress of ${words} for ${owner.name}`} />
      )}
      {reason && <p className="max-w-prose text-[15px] text-ink-soft">“{reason}”</p>}
      {problem && <p className="max-w-prose text-[15px] text-ink-soft">{causeWords(problem)}</p>}
      {payout?.doubt && <p className="text-sm text-ink-faint">Not answered yet: {payout.doubt}</p>}
    </article>
  )
}
