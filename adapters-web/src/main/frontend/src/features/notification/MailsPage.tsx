import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { MailCheck } from 'lucide-react'
import { usePages, type Mail } from '@/api'
import { EmptyState, LinkTabs, PagedList, PageHeader, usePageTitle } from '@/design'
import { ReasonDialog, useAct } from '@/features/moderation'
import { MailRow } from './MailRow'

const LISTS = ['mails'] as const
const TABS = [
  { id: 'dead', label: 'Given up' },
  { id: 'waiting', label: 'Waiting' },
  { id: 'sent', label: 'Sent' },
]

/** Mails on their way out; what could not be sent can be sent again. */
export function MailsPage() {
  usePageTitle('Mails')
  const [search] = useSearchParams()
  const [asking, setAsking] = useState<{ mail: Mail; open: boolean } | null>(null)
  const tab = TABS.find(({ id }) => id === search.get('tab'))?.id ?? 'dead'
  const mails = usePages<Mail>(['mails'], '/admin/mails', { state: tab })
  const close = () => setAsking(asking && { ...asking, open: false })
  return (
    <>
      <PageHeader
        title="Mails"
        lead="Each is sent within seconds. While the mail server is away they wait; what it refused for good stands here."
      />
      <div className="grid gap-5">
        <LinkTabs tabs={TABS} current={tab} label="Mails by state" />
        <PagedList
          pages={mails}
          keyOf={(mail) => mail.id}
          render={(mail) => <MailRow mail={mail} onReplay={() => setAsking({ mail, open: true })} />}
          className="divide-y divide-line rounded border border-line bg-surface"
          empty={
            <EmptyState icon={<MailCheck className="size-6" aria-hidden />} title="No mails here">
              {tab === 'dead' ? 'Every mail has found its way.' : 'There is nothing to see at the moment.'}
            </EmptyState>
          }
        />
      </div>
      {asking && <ReplayDialog mail={asking.mail} open={asking.open} onClose={close} />}
    </>
  )
}

function ReplayDialog({ mail, open, onClose }: { mail: Mail; open: boolean; onClose: () => void }) {
  const act = useAct(LISTS, onClose)
  return (
    <ReasonDialog
      open={open}
      onClose={onClose}
      title="Send this mail again"
      action="Send it again"
      act={act}
      onSubmit={(reason) =>
        void act.submit({
          path: `/admin/mails/${mail.id}/replay`,
          body: { reason },
          said: 'It is being sent again.',
        })
      }
    >
      <p className="text-ink-soft">It goes to {mail.address} as it was written then.</p>
    </ReasonDialog>
  )
}
