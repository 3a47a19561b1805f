import { useCallback } from 'react'
import { useNavigate, useParams } from 'react-router'
import { EmptyState, ErrorState, LinkButton, PageHeader, SkeletonList, toast, usePageTitle } from '@/design'
import type { CreditPackage } from '@/api'
import { PackageForm } from './PackageForm'
import { emptyForm, formOf } from './packageForm'
import { usePackages } from './packages'

const LIST = { to: '/admin/packages', label: 'Packages' }
const NEW = 'new'

/** One package, new or there already. */
export function PackagePage() {
  usePageTitle('Package')
  const { id = NEW } = useParams()
  const packages = usePackages()
  const navigate = useNavigate()
  const saved = useCallback(
    (one: CreditPackage) => {
      toast(`${one.name} is saved.`)
      void navigate(LIST.to)
    },
    [navigate],
  )
  if (packages.isPending) return <SkeletonList />
  if (packages.isError) return <ErrorState error={packages.error} onRetry={() => void packages.refetch()} />
  const one = packages.data.find((found) => found.id === id)
  if (!one && id !== NEW)
    return (
      <EmptyState
        title="There is no such package"
        action={<LinkButton to={LIST.to}>See all packages</LinkButton>}
      />
    )
  return (
    <>
      <PageHeader back={LIST} title={one?.name ?? 'New package'} />
      <PackageForm
        key={one?.version ?? NEW}
        start={one ? formOf(one) : emptyForm(packages.data[0]?.price.currency ?? 'USD')}
        position={one?.position ?? packages.data.length}
        version={one?.version ?? null}
        onSaved={saved}
        onReload={() => void packages.refetch()}
      />
    </>
  )
}
