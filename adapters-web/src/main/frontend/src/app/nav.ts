import {
  ClipboardList,
  Clock,
  Coins,
  CreditCard,
  FileSearch,
  Flag,
  House,
  Inbox,
  type LucideIcon,
  PlusCircle,
  ShieldCheck,
  UserRound,
  Users,
} from 'lucide-react'
import type { Role } from '@/api'

export type NavItem = { to: string; label: string; icon: LucideIcon }

/** One shell for every role; only this list differs. */
export const NAV: Record<Role, NavItem[]> = {
  seeker: [
    { to: '/home', label: 'My requests', icon: House },
    { to: '/request', label: 'New request', icon: PlusCircle },
  ],
  provider: [
    { to: '/leads', label: 'Leads', icon: Inbox },
    { to: '/credits', label: 'Credits', icon: Coins },
    { to: '/outcomes', label: 'Why not me?', icon: FileSearch },
    { to: '/profile', label: 'Profile', icon: UserRound },
  ],
  admin: [
    { to: '/admin/jobs', label: 'Jobs', icon: ClipboardList },
    { to: '/admin/reports', label: 'Reports', icon: Flag },
    { to: '/admin/people', label: 'People', icon: Users },
    { to: '/admin/webhooks', label: 'Payments', icon: CreditCard },
    { to: '/admin/proof', label: 'Proof', icon: ShieldCheck },
    { to: '/admin/clock', label: 'Clock', icon: Clock },
  ],
}
