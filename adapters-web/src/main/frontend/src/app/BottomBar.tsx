import { Link, useLocation } from 'react-router'
import type { Role } from '@/api'
import { cx } from '@/design'
import { isIn, NAV } from './nav'
import { NavCount } from './NavCount'

/** The main navigation on phones, in reach of the thumb. */
export function BottomBar({ role }: { role: Role }) {
  const { pathname } = useLocation()
  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      <ul className="flex">
        {NAV[role].map((item) => (
          <li key={item.to} className="min-w-0 flex-1">
            <Link
              to={item.to}
              aria-current={isIn(item, pathname) ? 'page' : undefined}
              className={cx(
                'flex min-h-16 flex-col items-center justify-center gap-1 px-1 text-xs',
                isIn(item, pathname) ? 'font-semibold text-accent' : 'text-ink-soft',
              )}
            >
              <span className="flex items-center gap-1">
                <item.icon className="size-5" aria-hidden />
                <NavCount item={item} />
              </span>
              <span className="max-w-full truncate">{item.label}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
