import { useCallback } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Landmark } from 'lucide-react'
import { get, post, useSubmit, type PayoutAccount, type PayoutLink } from '@/api'
import { Badge, Button, Card, ErrorState, ProblemSummary, Skeleton } from '@/design'
import { needsWords, payoutState } from './payoutWords'

const ASK_AGAIN_MS = 5_000

/** Where money goes: set up on the payment company's own page, which tells us afterwards how it went. */
export function usePayoutAccount() {
  return useQuery({
    queryKey: ['wallet', 'payout-account'],
    queryFn: ({ signal }) => get<PayoutAccount>('/wallet/payout-account', undefined, signal),
    refetchInterval: ({ state }) => (isUnderWay(state.data?.state) ? ASK_AGAIN_MS : false),
  })
}

const isUnderWay = (state: string | undefined): boolean => state === 'incomplete' || state === 'restricted'

export function PayoutCard() {
  const account = usePayoutAccount()
  if (account.isPending) return <Skeleton className="h-48" />
  if (account.isError) return <ErrorState error={account.error} onRetry={() => void account.refetch()} />
  return <Payouts account={account.data} />
}

function Payouts({ account: { state, bank, needs } }: { account: PayoutAccount }) {
  const { badge, tone, text, action } = payoutState(state)
  const { submit, pending, problem } = usePayoutPage()
  return (
    <Card title="Get paid" aside={<Badge tone={tone}>{badge}</Badge>}>
      <ProblemSummary problem={problem} />
      <p className="text-[15px] text-ink-soft">{text}</p>
      {bank && (
        <p className="mt-3 flex items-center gap-2 font-medium tabular-nums">
          <Landmark className="size-4 text-ink-faint" aria-hidden />
          {bank}
        </p>
      )}
      {needs.length > 0 && (
        <ul className="mt-3 list-disc pl-5 text-[15px]" aria-label="What is missing">
          {needsWords(needs).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <Button
        className="mt-5 w-full"
        look={state === 'incomplete' ? 'primary' : 'secondary'}
        pending={pending}
        onClick={() => void submit(state)}
      >
        {action}
      </Button>
    </Card>
  )
}

/** A page of the payment company for this provider; it opens once, so it is asked for when it is wanted. */
function usePayoutPage() {
  const send = useCallback(
    (_state: string, key: string) => post<PayoutLink>('/wallet/payout-account/links', undefined, key),
    [],
  )
  const go = useCallback(({ url }: PayoutLink) => window.location.assign(url), [])
  return useSubmit(send, go)
}
