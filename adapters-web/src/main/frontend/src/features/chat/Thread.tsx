import { useEffect, useRef } from 'react'
import type { Conversation, Message } from '@/api'
import { Button, ErrorState, LoadMore, SkeletonList } from '@/design'
import { Bubble } from './Bubble'
import { MessageActions } from './MessageActions'
import { useReading, useThread } from './useThread'
import type { Draft } from './useSending'

type Props = {
  conversation: Conversation
  me: string
  thread: ReturnType<typeof useThread>
  drafts: Draft[]
  onAgain: (draft: Draft) => void
  typing: boolean
}

/** What was said, the newest at the bottom and in sight. */
export function Thread({ conversation, me, thread, drafts, onAgain, typing }: Props) {
  const { messages } = thread
  const end = useScrollToEnd(messages.at(-1)?.id, drafts.length, typing)
  useReading(conversation, messages.at(-1))
  if (thread.isPending) return <SkeletonList rows={3} height="h-12" />
  if (thread.isError) return <ErrorState error={thread.error} onRetry={() => void thread.refetch()} />
  const lastRead = messages.findLast(
    ({ author, number }) => author === me && number <= conversation.readByOther,
  )?.id
  return (
    <div
      ref={end}
      // what scrolls has to be reached by keyboard, too
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      role="log"
      aria-label={`Messages with ${conversation.other.name}`}
      className={LOG}
    >
      <LoadMore pages={thread} />
      {messages.length === 0 && drafts.length === 0 && (
        <p className="m-auto max-w-xs text-center text-ink-soft">
          Nothing was said yet. Ask what you need to know, or suggest a time.
        </p>
      )}
      {messages.map((message) => (
        <Bubble
          key={message.id}
          message={message}
          mine={message.author === me}
          read={message.id === lastRead}
          actions={<MessageActions message={message} me={me} onChanged={thread.put} />}
        />
      ))}
      {drafts.map((draft) => (
        <Waiting key={draft.id} draft={draft} onAgain={() => onAgain(draft)} />
      ))}
      <p aria-live="polite" className="min-h-5 text-sm text-ink-soft">
        {typing && `${conversation.other.name} is writing…`}
      </p>
    </div>
  )
}

const LOG = 'flex flex-1 flex-col gap-3 overflow-y-auto p-4'

/** Sent and not arrived yet, or not arrived at all. */
function Waiting({ draft, onAgain }: { draft: Draft; onAgain: () => void }) {
  return (
    <div className="flex flex-col items-end gap-1">
      <div className="max-w-[85%] rounded bg-accent-soft px-3.5 py-2.5 text-[15px] break-words whitespace-pre-wrap opacity-70">
        {draft.text}
      </div>
      {draft.problem ? (
        <p role="alert" className="flex flex-wrap items-center justify-end gap-2 text-sm text-danger">
          {draft.problem}
          <Button size="sm" look="secondary" onClick={onAgain}>
            Send again
          </Button>
        </p>
      ) : (
        <p className="text-xs text-ink-faint">Sending…</p>
      )}
    </div>
  )
}

function useScrollToEnd(last: Message['id'] | undefined, drafts: number, typing: boolean) {
  const log = useRef<HTMLDivElement>(null)
  useEffect(() => {
    log.current?.scrollTo({ top: log.current.scrollHeight })
  }, [last, drafts, typing])
  return log
}
