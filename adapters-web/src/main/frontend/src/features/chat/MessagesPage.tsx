import { Link, useParams } from 'react-router'
import { MessageSquare } from 'lucide-react'
import { useQuery } from '@tanstack/react-query'
import { get, usePages, type Conversation } from '@/api'
import { cx, EmptyState, ErrorState, PagedList, PageHeader, SkeletonList, usePageTitle } from '@/design'
import { useMe } from '@/features/account'
import { ChatPanel } from './ChatPanel'
import { ConversationRow } from './ConversationRow'
import { useConversationNews } from './useConversationNews'

/** All conversations; on a phone the list or one of them, on a desk both. */
export function MessagesPage() {
  const { id } = useParams()
  const { data: me } = useMe()
  const pages = usePages<Conversation>(['conversations'], '/conversations')
  useConversationNews()
  usePageTitle('Messages')
  return (
    <>
      <div className={cx(id && 'sr-only lg:not-sr-only')}>
        <PageHeader title="Messages" />
      </div>
      <div className="grid items-start gap-5 lg:grid-cols-[22rem_1fr]">
        <div className={cx(id && 'hidden lg:block')}>
          <PagedList
            pages={pages}
            keyOf={(one) => one.id}
            className="grid gap-2"
            skeleton="h-20"
            render={(one) => <ConversationRow conversation={one} me={me?.id ?? ''} current={one.id === id} />}
            empty={
              <EmptyState icon={<MessageSquare className="size-6" aria-hidden />} title="No messages yet">
                Once a provider has taken a request, the two of you can write to each other here.
              </EmptyState>
            }
          />
        </div>
        {id && <Chosen id={id} />}
      </div>
    </>
  )
}

function Chosen({ id }: { id: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['conversations', 'one', id],
    queryFn: ({ signal }) => get<Conversation>(`/conversations/${id}`, undefined, signal),
  })
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonList />
  const page = data.other.role === 'provider' ? 'jobs' : 'leads'
  return (
    <div className="grid min-w-0 gap-3">
      <p className="flex flex-wrap justify-between gap-x-4 gap-y-1">
        <Link to="/messages" className="text-accent underline lg:hidden">
          All messages
        </Link>
        <Link to={`/${page}/${data.job.id}`} className="min-w-0 truncate text-accent underline">
          {data.job.title}
        </Link>
      </p>
      <ChatPanel key={id} conversation={data} className="h-[calc(100dvh-15rem)] min-h-96" />
    </div>
  )
}
