import { useCallback } from 'react'
import { Package, Plus } from 'lucide-react'
import type { CreditPackage } from '@/api'
import {
  Button,
  EmptyState,
  ErrorState,
  LinkButton,
  money,
  PageHeader,
  ProblemSummary,
  SkeletonList,
  toast,
  usePageTitle,
} from '@/design'
import { Offer } from '../Offer'
import { PackageRow } from './PackageRow'
import { moved, useArrange, usePackages } from './packages'

const NEW = '/admin/packages/new'

/** What providers can buy: prices and order are data, changed while the system runs. */
export function PackagesPage() {
  usePageTitle('Packages')
  const packages = usePackages()
  return (
    <>
      <PageHeader
        title="Packages"
        lead="Credits that providers can buy together. Changes count from the next purchase on."
        action={
          <LinkButton to={NEW} icon={<Plus className="size-4" aria-hidden />}>
            New package
          </LinkButton>
        }
      />
      {packages.isPending && <SkeletonList rows={3} height="h-20" />}
      {packages.isError && <ErrorState error={packages.error} onRetry={() => void packages.refetch()} />}
      {packages.data?.length === 0 && (
        <EmptyState icon={<Package className="size-6" aria-hidden />} title="Nothing is for sale">
          Make a first package, so that providers can buy credits.
        </EmptyState>
      )}
      {packages.data && packages.data.length > 0 && <Packages packages={packages.data} />}
    </>
  )
}

function Packages({ packages }: { packages: CreditPackage[] }) {
  const { arrange, pending, problem } = useArrange(useCallback(() => toast('Saved.'), []))
  const onSale = packages.filter(({ active }) => active)
  return (
    <div className="grid gap-8">
      <ProblemSummary problem={problem} />
      <ul className="divide-y divide-line rounded border border-line bg-surface">
        {packages.map((one, index) => (
          <li key={one.id}>
            <PackageRow
              one={one}
              pending={pending}
              first={index === 0}
              last={index === packages.length - 1}
              onMove={(by) => arrange(moved(packages, index, index + by))}
              onToggle={() => arrange([{ ...one, active: !one.active }])}
            />
          </li>
        ))}
      </ul>
      {onSale.length > 0 && <Preview packages={onSale} />}
    </div>
  )
}

function Preview({ packages }: { packages: CreditPackage[] }) {
  return (
    <section aria-labelledby="preview">
      <h2 id="preview" className="text-lg font-semibold tracking-tight">
        What providers see
      </h2>
      <ul className="mt-4 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {packages.map((one) => (
          <li key={one.id}>
            <Offer offer={one}>
              <Button className="w-full" disabled>
                Buy for {money(one.price.amount, one.price.currency)}
              </Button>
            </Offer>
          </li>
        ))}
      </ul>
    </section>
  )
}
