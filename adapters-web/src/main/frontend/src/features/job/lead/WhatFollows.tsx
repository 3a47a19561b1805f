import { useQuery } from '@tanstack/react-query'
import { get, type LeadDetail, type RefundOutlook } from '@/api'
import { Notice, Skeleton } from '@/design'
import { prospectWords } from './reportWords'

type Props = { lead: LeadDetail; kind: string; reason: string }

/** Says before a report is sent what will come of it: decided at once, or by a person. */
export function WhatFollows({ lead, kind, reason }: Props) {
  const refund = kind === 'refund'
  const outlook = useQuery({
    queryKey: ['lead', lead.id, 'outlook', lead.version],
    queryFn: ({ signal }) => get<RefundOutlook>(`/jobs/${lead.id}/refund-outlook`, undefined, signal),
    enabled: refund,
    staleTime: 0,
  })
  if (!refund) return <Notice>A person looks at it and decides.</Notice>
  if (outlook.isPending) return <Skeleton className="h-16" />
  const prospect = outlook.data?.reasons.find((one) => one.reason === reason)
  if (!prospect) return null
  return (
    <div aria-live="polite">
      <Notice tone={prospect.verdict === 'declined' ? 'signal' : 'accent'}>{prospectWords(prospect)}</Notice>
    </div>
  )
}
