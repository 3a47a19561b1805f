import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { BellOff, Settings } from 'lucide-react'
import { usePages, type Notification } from '@/api'
import { EmptyState, LinkButton, LinkTabs, PagedList, PageHeader, usePageTitle } from '@/design'
import { useMe } from '@/features/account'
import { BulkBar } from './BulkBar'
import { groupsOf } from './groups'
import { GroupFilter } from './GroupFilter'
import { LIST, useUnread } from './inbox'
import { NoticeRow } from './NoticeRow'

/** Times in texts stand in the zone of who looks. */
const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone

const EMPTY = {
  all: { title: 'All quiet', text: 'When something happens that concerns you, it stands here.' },
  unread: { title: 'You have read everything', text: 'Nothing waits for you.' },
  archived: { title: 'Nothing is put away', text: 'What you put away stays here for half a year.' },
}
type Tab = keyof typeof EMPTY
const isTab = (tab: string | null): tab is Tab => tab !== null && tab in EMPTY

/** Everything the person was told, with what to do about it. */
export function NotificationsPage() {
  usePageTitle('Notifications')
  const { data: me } = useMe()
  const { data: counts } = useUnread()
  const [search] = useSearchParams()
  const wanted = search.get('tab')
  const tab = isTab(wanted) ? wanted : 'all'
  const group = search.get('group')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const notices = usePages<Notification>(LIST, '/notifications', { tab, group, zone: ZONE })
  const here = notices.items.filter(({ id }) => chosen.has(id))
  const choose = (id: string) => setChosen(toggled(chosen, id))
  return (
    <>
      <PageHeader
        title="Notifications"
        action={
          <LinkButton to="/settings" look="secondary" icon={<Settings className="size-4" aria-hidden />}>
            What you are told
          </LinkButton>
        }
      />
      <div className="grid gap-4">
        <LinkTabs tabs={tabs(counts?.unread)} current={tab} label="Notices" />
        {me && <GroupFilter groups={groupsOf(me.role)} />}
        <BulkBar tab={tab} notices={notices.items} chosen={here} onChosen={setChosen} />
        <PagedList
          pages={notices}
          keyOf={(notice) => notice.id}
          render={(notice) => (
            <NoticeRow notice={notice} chosen={chosen.has(notice.id)} onChoose={() => choose(notice.id)} />
          )}
          className="divide-y divide-line overflow-hidden rounded border border-line bg-surface"
          skeleton="h-20"
          empty={<Nothing tab={tab} />}
        />
      </div>
    </>
  )
}

const tabs = (unread: number | undefined) => [
  { id: 'all', label: 'All' },
  { id: 'unread', label: 'Unread', count: unread },
  { id: 'archived', label: 'Put away' },
]

function Nothing({ tab }: { tab: Tab }) {
  const { title, text } = EMPTY[tab]
  return (
    <EmptyState icon={<BellOff className="size-6" aria-hidden />} title={title}>
      {text}
    </EmptyState>
  )
}

function toggled(all: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(all)
  if (!next.delete(id)) next.add(id)
  return next
}
