import { useCallback } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Coins, ShieldCheck } from 'lucide-react'
import { get, post, useSubmit, type CreditPackage, type Page, type Purchase } from '@/api'
import {
  Button,
  EmptyState,
  ErrorState,
  money,
  PageHeader,
  ProblemSummary,
  SkeletonList,
  usePageTitle,
} from '@/design'
import { Offer } from './Offer'

export function BuyCreditsPage() {
  usePageTitle('Buy credits')
  const packages = useQuery({
    queryKey: ['credits', 'packages'],
    queryFn: ({ signal }) => get<Page<CreditPackage>>('/credits/packages', undefined, signal),
  })
  const { submit, pending, problem } = useCheckout()
  return (
    <>
      <PageHeader
        back={{ to: '/credits', label: 'Credits' }}
        title="Buy credits"
        lead="Credits pay for leads. They do not expire, and credits of a lead that comes to nothing return to you."
      />
      <div className="grid max-w-4xl gap-5">
        <ProblemSummary problem={problem} />
        {packages.isPending && <SkeletonList rows={3} height="h-40" />}
        {packages.isError && <ErrorState error={packages.error} onRetry={() => void packages.refetch()} />}
        {packages.data?.items.length === 0 && (
          <EmptyState icon={<Coins className="size-6" aria-hidden />} title="Nothing is for sale right now">
            An operator can add credits to your account.
          </EmptyState>
        )}
        <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {packages.data?.items.map((one) => (
            <li key={one.id}>
              <Offer offer={one}>
                <Button className="w-full" pending={pending} onClick={() => void submit(one.id)}>
                  <span>
                    Buy<span className="sr-only"> {one.name}</span> for{' '}
                    {money(one.price.amount, one.price.currency)}
                  </span>
                </Button>
              </Offer>
            </li>
          ))}
        </ul>
        <p className="flex max-w-prose gap-2 text-sm text-ink-faint">
          <ShieldCheck className="mt-0.5 size-4 shrink-0" aria-hidden />
          You pay on the payment company’s own page. Your card number never reaches us, and credits are added
          once it has confirmed the payment.
        </p>
      </div>
    </>
  )
}

/** Opens a checkout and goes there. */
function useCheckout() {
  const send = useCallback(
    (packageId: string, key: string) => post<Purchase>('/credits/purchases', { packageId }, key),
    [],
  )
  const go = useCallback((purchase: Purchase) => {
    window.location.assign(purchase.checkoutUrl ?? `/credits/purchases/${purchase.id}`)
  }, [])
  return useSubmit(send, go)
}
