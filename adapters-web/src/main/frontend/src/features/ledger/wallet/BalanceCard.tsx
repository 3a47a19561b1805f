import type { WalletBalance } from '@/api'
import { Button, Card, money } from '@/design'

type Props = { balance: WalletBalance; only: boolean; onWithdraw: () => void }

/** What is there in one currency, and what has left for the bank without having arrived. */
export function BalanceCard({ balance: { balance, currency, inTransit }, only, onWithdraw }: Props) {
  return (
    <Card title={only ? 'You have' : `You have in ${currency}`}>
      <p className="text-4xl font-semibold tracking-tight tabular-nums">{money(balance, currency)}</p>
      {inTransit > 0 && (
        <p className="mt-2 text-[15px] text-ink-soft tabular-nums">
          {money(inTransit, currency)} more is on its way to you
        </p>
      )}
      {balance > 0 ? (
        <Button className="mt-5 w-full" onClick={onWithdraw}>
          Withdraw{!only && <span className="sr-only"> {currency}</span>}
        </Button>
      ) : (
        <p className="mt-3 text-sm text-ink-faint">You can withdraw as soon as something has arrived.</p>
      )}
    </Card>
  )
}
