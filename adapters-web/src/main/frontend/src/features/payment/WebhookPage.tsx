import { useState } from 'react'
import { useParams } from 'react-router'
import { useQuery } from '@tanstack/react-query'
import { RotateCcw } from 'lucide-react'
import { get, type Webhook, type WebhookDetail } from '@/api'
import { Badge, Button, Card, ErrorState, Facts, moment, PageHeader, Skeleton, usePageTitle } from '@/design'
import { ReasonDialog, useAct } from '@/features/moderation'
import { webhookState } from './webhookWords'

const LISTS = ['webhooks', 'webhook'] as const

/** One message in full; people's data and secrets are masked by the server. */
export function WebhookPage() {
  usePageTitle('Message')
  const { id = '' } = useParams()
  const [asking, setAsking] = useState(false)
  const webhook = useQuery({
    queryKey: ['webhook', id],
    queryFn: ({ signal }) => get<WebhookDetail>(`/admin/webhook-events/${id}`, undefined, signal),
  })
  const act = useAct(LISTS, () => setAsking(false))
  const replay = (reason: string) =>
    void act.submit({
      path: `/admin/webhook-events/${id}/replay`,
      body: { reason },
      said: 'It is being worked again.',
    })
  if (webhook.isPending) return <Skeleton className="h-64" />
  if (webhook.isError) return <ErrorState error={webhook.error} onRetry={() => void webhook.refetch()} />
  const { event, payload } = webhook.data
  return (
    <>
      <PageHeader
        back={{ to: '/admin/webhooks', label: 'Messages' }}
        title={event.type}
        action={
          event.state !== 'waiting' && (
            <Button
              look="secondary"
              icon={<RotateCcw className="size-4" aria-hidden />}
              onClick={() => setAsking(true)}
            >
              Work it again
            </Button>
          )
        }
      />
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <Story event={event} />
        <Card title="What was sent">
          <pre className="rounded bg-sunken p-4 text-[13px] leading-relaxed break-words whitespace-pre-wrap">
            {pretty(payload)}
          </pre>
        </Card>
      </div>
      <ReasonDialog
        open={asking}
        onClose={() => setAsking(false)}
        title="Work this message again"
        action="Work it again"
        act={act}
        onSubmit={replay}
      />
    </>
  )
}

function Story({ event }: { event: Webhook }) {
  const { label, tone } = webhookState(event.state)
  return (
    <Card title="What became of it" aside={<Badge tone={tone}>{label}</Badge>}>
      <Facts
        facts={[
          ['Received', moment(event.receivedAt)],
          ['Tried', event.attempts === 1 ? 'once' : `${event.attempts} times`],
          ...fact('Ended', event.endedAt && moment(event.endedAt)),
          ...fact('Tried again', event.nextAt && moment(event.nextAt)),
          ...fact('Why', event.cause),
          ['Event', event.event],
          ...fact('About', event.object),
          ['Endpoint', event.endpoint],
          ...fact('API version', event.apiVersion),
        ]}
      />
    </Card>
  )
}

const fact = (label: string, value: string | null | undefined): [string, string][] =>
  value ? [[label, value]] : []

function pretty(payload: string): string {
  try {
    return JSON.stringify(JSON.parse(payload), null, 2)
  } catch {
    return payload
  }
}
