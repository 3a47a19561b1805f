import { useCallback, useState } from 'react'
import { newKey, post, wordsOf, type Message } from '@/api'

export type Draft = { id: string; text: string; problem: string | null }

/** Sends what was written. What did not arrive stays, and is sent again under the same id: it arrives once. */
export function useSending(conversation: string, arrived: (message: Message) => void) {
  const [drafts, setDrafts] = useState<Draft[]>([])
  const send = useCallback(
    async ({ id, text }: Pick<Draft, 'id' | 'text'>) => {
      setDrafts((all) => [...all.filter((one) => one.id !== id), { id, text, problem: null }])
      try {
        arrived(await post<Message>(`/conversations/${conversation}/messages`, { id, text }))
        setDrafts((all) => all.filter((one) => one.id !== id))
      } catch (error) {
        setDrafts((all) => all.map((one) => (one.id === id ? { ...one, problem: wordsOf(error) } : one)))
      }
    },
    [conversation, arrived],
  )
  return {
    drafts,
    send: useCallback((text: string) => void send({ id: newKey(), text }), [send]),
    again: useCallback((draft: Draft) => void send(draft), [send]),
  }
}
