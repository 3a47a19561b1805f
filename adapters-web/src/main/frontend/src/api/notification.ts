/** What people are told, and how they want to be told. Titles and texts are plain text. */
export type NotificationGroup =
  | 'requests'
  | 'leads'
  | 'messages'
  | 'bookings'
  | 'projects'
  | 'introductions'
  | 'tasks'
  | 'reviews'
  | 'disputes'
  | 'reminders'
  | 'money'
  | 'account'
  | 'operations'
export type Notification = {
  id: string
  type: string
  group: NotificationGroup
  importance: 'normal' | 'high' | 'urgent'
  title: string
  text: string
  action: string
  link: string
  at: string
  toldAt: string
  read: boolean
  archived: boolean
}
export type InboxCounts = { unread: number }
export type TypeChoice = {
  type: string
  name: string
  inApp: boolean
  live: boolean
  mail: boolean
  fixed: boolean
}
export type ChoiceGroup = { group: NotificationGroup; name: string; types: TypeChoice[] }
export type Preferences = {
  zone: string
  quiet?: { from: string; to: string } | null
  digest: 'at_once' | 'hourly' | 'daily'
  groups: ChoiceGroup[]
  version: number
}
export type Mail = {
  id: string
  kind: string
  address: string
  state: string
  attempts: number
  queuedAt: string
  nextAt?: string | null
  sentAt?: string | null
  cause?: string | null
}
