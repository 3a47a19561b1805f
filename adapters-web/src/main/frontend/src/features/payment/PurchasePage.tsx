import { useEffect } from 'react'
import { useParams } from 'react-router'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { LoaderCircle, Printer } from 'lucide-react'
import { get, type Purchase } from '@/api'
import {
  Badge,
  Button,
  buttonClass,
  Card,
  credits,
  ErrorState,
  Facts,
  LinkButton,
  moment,
  money,
  PageHeader,
  Skeleton,
  usePageTitle,
} from '@/design'
import { isWaiting, stageWords } from './words'

const ASK_AGAIN_MS = 2_000

/** Where a buyer lands after paying: pending until the confirmation was worked, then the receipt. */
export function PurchasePage() {
  usePageTitle('Purchase')
  const { id = '' } = useParams()
  const purchase = useQuery({
    queryKey: ['credits', 'purchase', id],
    queryFn: ({ signal }) => get<Purchase>(`/credits/purchases/${id}`, undefined, signal),
    refetchInterval: ({ state }) => (state.data && isWaiting(state.data.state) ? ASK_AGAIN_MS : false),
  })
  useFreshBalance(purchase.data?.state)
  return (
    <>
      <PageHeader back={{ to: '/credits', label: 'Credits' }} title="Your purchase" />
      {purchase.isPending && <Skeleton className="h-64 max-w-2xl" />}
      {purchase.isError && <ErrorState error={purchase.error} onRetry={() => void purchase.refetch()} />}
      {purchase.data && <Receipt purchase={purchase.data} />}
    </>
  )
}

function Receipt({ purchase }: { purchase: Purchase }) {
  const { badge, tone, title, text } = stageWords(purchase.state)
  const paid = money(purchase.amount, purchase.currency)
  return (
    <div className="grid max-w-2xl gap-5">
      <Card title={title} aside={<Badge tone={tone}>{badge}</Badge>}>
        <p role="status" className="mb-5 flex max-w-prose gap-2 text-ink-soft">
          {isWaiting(purchase.state) && (
            <LoaderCircle className="mt-1 size-4 shrink-0 animate-spin" aria-hidden />
          )}
          {text}
        </p>
        <Facts
          facts={[
            ['Package', `${purchase.packageName}, ${credits(purchase.credits)}`],
            ['Price', paid],
            ['Ordered', moment(purchase.createdAt)],
            ...(purchase.paidAt ? [['Paid', moment(purchase.paidAt)] as [string, string]] : []),
            ...purchase.reversals.map((one): [string, string] => [
              one.kind === 'dispute' ? 'Disputed' : 'Refunded',
              `${money(one.amount, purchase.currency)}, ${credits(one.credits)}, ${moment(one.at)}${one.undoneAt ? ', came back' : ''}`,
            ]),
            ...(purchase.payment ? [['Payment', purchase.payment] as [string, string]] : []),
            ['Receipt number', purchase.id],
          ]}
        />
      </Card>
      <div className="flex flex-wrap gap-3 print:hidden">
        {purchase.checkoutUrl && purchase.state === 'open' && (
          <a className={buttonClass()} href={purchase.checkoutUrl}>
            Back to the checkout
          </a>
        )}
        {(purchase.state === 'failed' || purchase.state === 'expired') && (
          <LinkButton to="/credits/buy">Choose a package</LinkButton>
        )}
        {purchase.state === 'granted' && (
          <>
            <LinkButton to="/leads">See leads</LinkButton>
            <Button
              look="secondary"
              icon={<Printer className="size-4" aria-hidden />}
              onClick={() => window.print()}
            >
              Print
            </Button>
          </>
        )}
      </div>
    </div>
  )
}

/** Once credits came, everything that shows the balance is read again. */
function useFreshBalance(state: string | undefined): void {
  const client = useQueryClient()
  useEffect(() => {
    if (!state || isWaiting(state)) return
    void client.invalidateQueries({ queryKey: ['credits', 'balance'] })
    void client.invalidateQueries({ queryKey: ['credits', 'entries'] })
    void client.invalidateQueries({ queryKey: ['me'] })
  }, [client, state])
}
