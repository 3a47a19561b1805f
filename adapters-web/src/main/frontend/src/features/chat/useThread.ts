import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'
import { call, get, type Conversation, type Message } from '@/api'
import { useConversationRoom, useLive, type LiveEvent } from '@/live'
import { inOrder, messageOf, withMessage, type Loaded, type MessagePage } from './messages'

/** What was said in a conversation, kept in step with both sides. */
export function useThread(conversation: Conversation) {
  const { id } = conversation
  const client = useQueryClient()
  const path = `/conversations/${id}/messages` as const
  const query = useInfiniteQuery({
    queryKey: ['messages', id],
    queryFn: ({ pageParam, signal }) => get<MessagePage>(path, { cursor: pageParam, limit: 30 }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    staleTime: Infinity,
  })
  useConversationRoom(id, conversation.number)

  const put = useCallback(
    (message: Message) =>
      client.setQueryData<Loaded>(['messages', id], (loaded) => withMessage(loaded, message)),
    [client, id],
  )
  const follow = (event: LiveEvent) => {
    if (event.id !== id) return
    const message = messageOf(event)
    if (message.kind === 'quote') void client.invalidateQueries({ queryKey: ['messages', id] })
    else put(message)
  }
  useLive('message.sent', follow)
  useLive('message.edited', follow)
  useLive('message.deleted', follow)
  const again = (event: LiveEvent) => {
    if (event.id === id) void client.invalidateQueries({ queryKey: ['conversations'] })
  }
  useLive('message.read', again)
  useLive('conversation.blocked', again)
  return { ...query, messages: inOrder(query.data), put }
}

/** Tells the server how far was read, whenever the thread is in sight and has something new. */
export function useReading(conversation: Conversation, last: Message | undefined): void {
  const client = useQueryClient()
  const { id, unread } = conversation
  const number = last?.number
  useEffect(() => {
    if (number === undefined) return undefined
    const read = () => {
      if (document.visibilityState !== 'visible') return
      void call('PUT', `/conversations/${id}/read`, { body: { number } })
        .then(() => client.invalidateQueries({ queryKey: ['conversations'] }))
        .catch(() => undefined)
    }
    if (unread > 0) read()
    document.addEventListener('visibilitychange', read)
    return () => document.removeEventListener('visibilitychange', read)
  }, [client, id, number, unread])
}
