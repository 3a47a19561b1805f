import { Link, useSearchParams } from 'react-router'
import { Inbox } from 'lucide-react'
import { usePages, type Webhook } from '@/api'
import { Badge, EmptyState, LinkTabs, moment, PagedList, PageHeader, usePageTitle } from '@/design'
import { STATE_TABS, webhookState } from './webhookWords'

/** The inbox of the payment company's messages, dead letters included (JS-40). */
export function WebhooksPage() {
  usePageTitle('Messages')
  const [search] = useSearchParams()
  const tab = search.get('tab') ?? 'all'
  const webhooks = usePages<Webhook>(['webhooks'], '/admin/webhook-events', {
    state: tab === 'all' ? null : tab,
  })
  return (
    <>
      <PageHeader
        title="Messages"
        lead="What the payment company told us, and what became of it. What was given up can be worked again."
      />
      <div className="grid gap-5">
        <LinkTabs tabs={STATE_TABS} current={tab} label="Messages by state" />
        <PagedList
          pages={webhooks}
          keyOf={(webhook) => webhook.id}
          render={(webhook) => <Row webhook={webhook} />}
          className="divide-y divide-line overflow-hidden rounded border border-line bg-surface"
          empty={
            <EmptyState icon={<Inbox className="size-6" aria-hidden />} title="No messages here">
              {tab === 'dead'
                ? 'Nothing was given up. This is how it should be.'
                : 'Messages appear as people pay.'}
            </EmptyState>
          }
        />
      </div>
    </>
  )
}

function Row({ webhook }: { webhook: Webhook }) {
  const { label, tone } = webhookState(webhook.state)
  return (
    <Link
      to={`/admin/webhooks/${webhook.id}`}
      className="flex items-center gap-4 px-5 py-3.5 hover:bg-sunken"
    >
      <span className="min-w-0 flex-1">
        <span className="block font-medium break-words">{webhook.type}</span>
        <span className="block text-sm break-words text-ink-faint">
          {moment(webhook.receivedAt)}
          {webhook.object && `, ${webhook.object}`}
        </span>
        {webhook.cause && <span className="block text-sm text-ink-soft">{webhook.cause}</span>}
      </span>
      <Badge tone={tone}>{label}</Badge>
    </Link>
  )
}
