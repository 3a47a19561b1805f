import {
  Bell,
  CalendarClock,
  ClipboardList,
  Coins,
  Inbox,
  MessageCircle,
  Scale,
  ShieldCheck,
  Star,
  UserRound,
  type LucideIcon,
} from 'lucide-react'
import type { NotificationGroup, Role } from '@/api'

/** How groups of notices look and are called in a filter. */
export const GROUPS: Record<NotificationGroup, { label: string; icon: LucideIcon }> = {
  requests: { label: 'Your requests', icon: ClipboardList },
  leads: { label: 'Leads and work', icon: Inbox },
  messages: { label: 'Messages', icon: MessageCircle },
  bookings: { label: 'Bookings', icon: CalendarClock },
  projects: { label: 'Projects', icon: ClipboardList },
  introductions: { label: 'Introductions', icon: UserRound },
  tasks: { label: 'Tasks', icon: ClipboardList },
  reviews: { label: 'Reviews', icon: Star },
  disputes: { label: 'Disputes', icon: Scale },
  reminders: { label: 'Reminders', icon: CalendarClock },
  money: { label: 'Credits and payouts', icon: Coins },
  account: { label: 'Your account', icon: ShieldCheck },
  operations: { label: 'Operations', icon: Bell },
}

const OFFERED: Record<Role, NotificationGroup[]> = {
  seeker: ['requests', 'reviews', 'reminders', 'account'],
  provider: ['leads', 'reviews', 'reminders', 'money', 'account'],
  admin: ['operations', 'account'],
}

/** The groups that somebody of this role can have notices in. */
export const groupsOf = (role: Role) =>
  OFFERED[role].map((group) => ({ value: group, label: GROUPS[group].label }))
