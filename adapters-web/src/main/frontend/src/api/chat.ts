import type { Role } from './account'
import type { Quote, Stage } from './job'

/** What a seeker and a provider say to each other about a claim; it has the claim's id. */
export type Partner = { id: string; name: string; role: Role; online: boolean; seenAt?: string | null }
export type MessageQuote = Pick<Quote, 'id' | 'min' | 'max' | 'currency' | 'note' | 'state'>
export type Message = {
  id: string
  conversation: string
  number: number
  kind: 'text' | 'quote' | 'system'
  author?: string | null
  text: string
  quote?: MessageQuote | null
  sentAt: string
  editedAt?: string | null
  deleted: boolean
}
export type Conversation = {
  id: string
  job: { id: string; title: string; stage: Stage }
  other: Partner
  last?: Message | null
  unread: number
  number: number
  open: boolean
  blocked: boolean
  readByOther: number
}
