import { useCallback, useState, type FormEvent } from 'react'
import { useNavigate } from 'react-router'
import { useQueryClient } from '@tanstack/react-query'
import { post, useSubmit, type Problem, type WalletBalance, type Withdrawal } from '@/api'
import {
  Button,
  decimalsOf,
  fieldError,
  minorUnits,
  money,
  MoneyInput,
  Notice,
  ProblemSummary,
  toast,
  typedAmount,
} from '@/design'
import { Dialog, DialogActions } from '@/design/Dialog'
import { usePayoutAccount } from './PayoutCard'

type Props = { balance: WalletBalance | null; onClose: () => void }

/** Asks how much of one balance should be paid out. */
export function WithdrawDialog({ balance, onClose }: Props) {
  return (
    <Dialog open={balance !== null} onClose={onClose} title="Withdraw money">
      {balance && <WithdrawForm balance={balance} onClose={onClose} />}
    </Dialog>
  )
}

function WithdrawForm({
  balance: { balance, currency },
  onClose,
}: {
  balance: WalletBalance
  onClose: () => void
}) {
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState<string>()
  const { submit, pending, problem } = useWithdraw(currency, onClose)
  const { data: account } = usePayoutAccount()
  const amount = minorUnits(text, currency)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const found = amountProblem(amount, balance, currency)
    setWrong(found)
    if (!found && amount !== null) void submit(amount)
  }
  return (
    <form noValidate className="grid gap-4" onSubmit={onSubmit}>
      <ProblemSummary problem={wrong ? null : problem} fieldId={(field) => field} />
      <MoneyInput
        id="amount"
        label="Amount"
        currency={currency}
        value={text}
        autoFocus
        help={`You have ${money(balance, currency)}.`}
        error={wrong ?? serverWords(problem, currency)}
        onChange={(event) => {
          setText(event.target.value)
          setWrong(undefined)
        }}
      />
      <div>
        <Button look="quiet" size="sm" onClick={() => setText(typedAmount(balance, currency))}>
          All of it
        </Button>
      </div>
      <p className="text-[15px] text-ink-soft">
        The money is set apart at once. An operator checks the request, then it goes to you.
      </p>
      {account && account.state !== 'ready' && (
        <Notice tone="signal" title="Your payouts are not set up yet.">
          <p>You can ask already. The money goes on its way once they are.</p>
        </Notice>
      )}
      <DialogActions>
        <Button look="secondary" onClick={onClose}>
          Not now
        </Button>
        <Button type="submit" pending={pending}>
          {amount ? `Withdraw ${money(amount, currency)}` : 'Withdraw'}
        </Button>
      </DialogActions>
    </form>
  )
}

/** What is wrong with the amount, before the server is asked. */
export function amountProblem(amount: number | null, balance: number, currency: string): string | undefined {
  if (amount === null)
    return decimalsOf(currency) === 0
      ? 'Enter an amount in whole units, such as 1500.'
      : `Enter an amount such as ${typedAmount(2500, currency)}.`
  if (amount === 0) return 'Enter more than nothing.'
  if (amount > balance) return `You have ${money(balance, currency)}. Enter that or less.`
  return undefined
}

/** Banks pay some currencies out in whole units only; the server's own words count minor ones. */
function serverWords(problem: Problem | null, currency: string): string | undefined {
  if (problem?.details.some(({ field, key }) => field === 'amount' && key === 'step'))
    return `${currency} is paid out in rounder amounts. Leave out the last digits.`
  return fieldError(problem, 'amount')
}

function useWithdraw(currency: string, onDone: () => void) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const send = useCallback(
    (amount: number, key: string) => post<Withdrawal>('/wallet/withdrawals', { amount, currency }, key),
    [currency],
  )
  const done = useCallback(
    (made: Withdrawal) => {
      void client.invalidateQueries({ queryKey: ['wallet'] })
      onDone()
      toast(`Asked for ${money(made.amount, made.currency)}. It is set apart for you.`)
      void navigate('?tab=withdrawals', { preventScrollReset: true })
    },
    [client, navigate, onDone],
  )
  return useSubmit(send, done)
}
