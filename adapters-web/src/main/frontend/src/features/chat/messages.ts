import type { InfiniteData } from '@tanstack/react-query'
import type { Message } from '@/api'
import type { LiveEvent } from '@/live'

export type MessagePage = { items: Message[]; next: string | null }
export type Loaded = InfiniteData<MessagePage>

/** The message that an event tells of. */
export const messageOf = ({ id, number = 0, data }: LiveEvent): Message => ({
  ...(data as unknown as Omit<Message, 'conversation' | 'number'>),
  conversation: id,
  number: typeof data.number === 'number' ? data.number : number,
})

/** With a message at its place: what is there already is replaced, what is new comes first. */
export function withMessage(loaded: Loaded | undefined, message: Message): Loaded | undefined {
  if (!loaded) return loaded
  const known = loaded.pages.some(({ items }) => items.some(({ id }) => id === message.id))
  const pages = loaded.pages.map((page, index) => ({
    ...page,
    items: known
      ? page.items.map((other) => (other.id === message.id ? { ...other, ...message } : other))
      : index === 0
        ? [message, ...page.items].sort((one, other) => other.number - one.number)
        : page.items,
  }))
  return { ...loaded, pages }
}

/** Oldest first, as a conversation is read. */
export const inOrder = (loaded: Loaded | undefined): Message[] =>
  (loaded?.pages.flatMap(({ items }) => items) ?? []).slice().sort((one, other) => one.number - other.number)
