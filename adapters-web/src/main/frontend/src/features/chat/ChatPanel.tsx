import { useQueryClient } from '@tanstack/react-query'
import { call, type Conversation } from '@/api'
import { Avatar, Button, cx } from '@/design'
import { useMe } from '@/features/account'
import { useLive } from '@/live'
import { Composer } from './Composer'
import { Presence } from './Presence'
import { Thread } from './Thread'
import { useSending } from './useSending'
import { useThread } from './useThread'
import { useOtherTyping } from './useTyping'

type Props = { conversation: Conversation; className?: string }

/** A conversation: who it is with, what was said, and where to write. */
export function ChatPanel({ conversation, className }: Props) {
  const { data: me } = useMe()
  const client = useQueryClient()
  const thread = useThread(conversation)
  const { drafts, send, again } = useSending(conversation.id, thread.put)
  const typing = useOtherTyping(conversation.id, conversation.other.id)
  const refresh = () => void client.invalidateQueries({ queryKey: ['conversations'] })
  useLive('presence.changed', ({ data }) => {
    if (data.person === conversation.other.id) refresh()
  })
  const block = async () => {
    await call('PUT', `/conversations/${conversation.id}/block`, { body: { blocked: !conversation.blocked } })
    refresh()
  }
  if (!me) return null
  const { other } = conversation
  return (
    <section
      aria-label={`Chat with ${other.name}`}
      className={cx('flex flex-col overflow-hidden rounded border border-line bg-surface', className)}
    >
      <header className="flex items-center gap-3 border-b border-line px-4 py-3">
        <Avatar name={other.name} />
        <div className="min-w-0 flex-1">
          <h2 className="truncate font-semibold">{other.name}</h2>
          <Presence partner={other} />
        </div>
        <Button size="sm" look="quiet" onClick={() => void block()}>
          {conversation.blocked ? 'Unblock' : 'Block'}
        </Button>
      </header>
      <Thread
        conversation={conversation}
        me={me.id}
        thread={thread}
        drafts={drafts}
        onAgain={again}
        typing={typing}
      />
      {conversation.open && !conversation.blocked ? (
        <Composer key={conversation.id} conversation={conversation.id} to={other.name} onSend={send} />
      ) : (
        <p className="border-t border-line p-4 text-sm text-ink-soft">
          {conversation.blocked
            ? 'You blocked this conversation. Nobody can write in it until you unblock it.'
            : 'This conversation has ended. You can still read it.'}
        </p>
      )}
    </section>
  )
}
