import {
  ClipboardList,
  Clock,
  Coins,
  CreditCard,
  FileSearch,
  Flag,
  House,
  Inbox,
  MessageSquare,
  type LucideIcon,
  PlusCircle,
  UserRound,
  Users,
} from 'lucide-react'
import type { Role } from '@/api'

export type NavPage = { to: string; label: string }
/** An entry of the main navigation. Where it stands for several pages, it leads to the first of them. */
export type NavItem = NavPage & { icon: LucideIcon; pages?: NavPage[]; counts?: 'messages' }

const MONEY = [
  { to: '/credits', label: 'Credits' },
  { to: '/wallet', label: 'Wallet' },
]

const PAYMENTS = [
  { to: '/admin/withdrawals', label: 'Withdrawals' },
  { to: '/admin/reconciliation', label: 'Reconciliation' },
  { to: '/admin/webhooks', label: 'Messages' },
  { to: '/admin/events', label: 'Events' },
  { to: '/admin/mails', label: 'Mails' },
  { to: '/admin/packages', label: 'Packages' },
  { to: '/admin/proof', label: 'Proof' },
]

const MESSAGES: NavItem = { to: '/messages', label: 'Messages', icon: MessageSquare, counts: 'messages' }

/** One shell for every role; only this list differs. */
export const NAV: Record<Role, NavItem[]> = {
  seeker: [
    { to: '/home', label: 'My requests', icon: House },
    { to: '/request', label: 'New request', icon: PlusCircle },
    MESSAGES,
  ],
  provider: [
    { to: '/leads', label: 'Leads', icon: Inbox },
    MESSAGES,
    { to: '/credits', label: 'Money', icon: Coins, pages: MONEY },
    { to: '/outcomes', label: 'Why not me?', icon: FileSearch },
    { to: '/profile', label: 'Profile', icon: UserRound },
  ],
  admin: [
    { to: '/admin/jobs', label: 'Jobs', icon: ClipboardList },
    { to: '/admin/reports', label: 'Reports', icon: Flag },
    { to: '/admin/people', label: 'People', icon: Users },
    { to: '/admin/withdrawals', label: 'Payments', icon: CreditCard, pages: PAYMENTS },
    { to: '/admin/clock', label: 'Clock', icon: Clock },
  ],
}

/** Whether a path is this page or below it. */
export const isAt = ({ to }: NavPage, path: string): boolean => path === to || path.startsWith(`${to}/`)

/** Whether a path belongs to an entry: to its page, or to one of its pages. */
export const isIn = (item: NavItem, path: string): boolean =>
  isAt(item, path) || (item.pages ?? []).some((page) => isAt(page, path))

/** The entry with several pages that a path belongs to. */
export const sectionOf = (role: Role, path: string): NavItem | undefined =>
  NAV[role].find((item) => item.pages && isIn(item, path))
