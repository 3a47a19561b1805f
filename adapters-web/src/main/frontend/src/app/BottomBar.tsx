import { NavLink } from 'react-router'
import type { Role } from '@/api'
import { cx } from '@/design'
import { NAV } from './nav'

/** The main navigation on phones, in reach of the thumb. */
export function BottomBar({ role }: { role: Role }) {
  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      <ul className="flex">
        {NAV[role].map(({ to, label, icon: Icon }) => (
          <li key={to} className="min-w-0 flex-1">
            <NavLink
              to={to}
              className={({ isActive }) =>
                cx(
                  'flex min-h-16 flex-col items-center justify-center gap-1 px-1 text-xs',
                  isActive ? 'font-semibold text-accent' : 'text-ink-soft',
                )
              }
            >
              <Icon className="size-5" aria-hidden />
              <span className="max-w-full truncate">{label}</span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
