import { ErrorState, PageHeader, SkeletonList, usePageTitle } from '@/design'
import { RefundRulesForm } from './RefundRulesForm'
import { useRefundRules } from './useRefundRules'

/** The operator's rules for credits that are asked back (BY-05). */
export function RefundRulesPage() {
  usePageTitle('Refund rules')
  const query = useRefundRules()
  return (
    <>
      <PageHeader
        back={{ to: '/admin/reports', label: 'Reports' }}
        title="Refund rules"
        lead="What is decided at once when a provider asks for credits back, and what a person decides. Providers see these rules before they claim."
      />
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <SkeletonList rows={4} />}
      {query.data && <RefundRulesForm key={query.data.version} {...query.data} />}
    </>
  )
}
