import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { get, type Conversation } from '@/api'
import { cx } from '@/design'
import { ChatPanel } from './ChatPanel'
import { useConversationNews } from './useConversationNews'

const HEIGHT = 'h-[28rem]'

/** The conversations about a job, beside it; with several, one at a time. */
export function JobChat({ job }: { job: string }) {
  const [chosen, setChosen] = useState<string | null>(null)
  const { data } = useQuery({
    queryKey: ['conversations', 'job', job],
    queryFn: ({ signal }) => get<{ items: Conversation[] }>(`/jobs/${job}/conversations`, undefined, signal),
  })
  useConversationNews()
  const conversations = data?.items ?? []
  const shown = conversations.find(({ id }) => id === chosen) ?? conversations.at(-1)
  if (!shown) return null
  return (
    <div className="grid gap-3" id="chat">
      {conversations.length > 1 && (
        <div role="group" aria-label="Conversations" className="flex flex-wrap gap-2">
          {conversations.map(({ id, other, unread }) => (
            <button
              key={id}
              type="button"
              aria-pressed={id === shown.id}
              onClick={() => setChosen(id)}
              className={cx(
                'min-h-10 rounded-full border px-4 text-[15px]',
                id === shown.id ? 'border-accent bg-accent-soft text-accent' : 'border-line bg-surface',
              )}
            >
              {other.name}
              {unread > 0 && <span className="ml-2 font-semibold tabular-nums">{unread} new</span>}
            </button>
          ))}
        </div>
      )}
      <ChatPanel key={shown.id} conversation={shown} className={HEIGHT} />
    </div>
  )
}
