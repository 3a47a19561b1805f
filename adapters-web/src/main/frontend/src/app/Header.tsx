import { lazy, Suspense } from 'react'
import { Link, useLocation } from 'react-router'
import type { Me } from '@/api'
import { Badge, credits, cx, LinkButton, Skeleton } from '@/design'
import { homeOf } from '@/features/account'
import { Bell } from '@/features/notification'
import { Logo } from './Logo'
import { isIn, NAV } from './nav'
import { NavCount } from './NavCount'

const AccountMenu = lazy(() => import('./AccountMenu'))

export function Header({ me }: { me: Me | null | undefined }) {
  return (
    <header className="sticky top-0 z-30 border-b border-line bg-paper/95 backdrop-blur-sm">
      <div className="mx-auto flex h-16 max-w-6xl items-center gap-6 px-4 sm:px-6">
        <Logo to={me ? homeOf(me.role) : '/'} />
        {me && <MainNav me={me} />}
        <div className="ml-auto flex items-center gap-2">
          {me === undefined && <Skeleton className="h-9 w-24" />}
          {me === null && <VisitorLinks />}
          {me?.role === 'provider' && me.credits != null && (
            <Link to="/credits" className="hidden rounded-full sm:block">
              <Badge tone="accent">
                <span className="tabular-nums">{credits(me.credits)}</span>
              </Badge>
            </Link>
          )}
          {me && <Bell />}
          <Suspense fallback={<Skeleton className="size-10" />}>
            <AccountMenu me={me ?? null} />
          </Suspense>
        </div>
      </div>
    </header>
  )
}

function MainNav({ me }: { me: Me }) {
  const { pathname } = useLocation()
  return (
    <nav aria-label="Main" className="hidden md:block">
      <ul className="flex gap-1">
        {NAV[me.role].map((item) => (
          <li key={item.to}>
            <Link
              to={item.to}
              aria-current={isIn(item, pathname) ? 'page' : undefined}
              className={cx(
                'flex min-h-10 items-center gap-2 rounded px-3 text-[15px] transition-colors',
                isIn(item, pathname)
                  ? 'bg-accent-soft font-medium text-accent'
                  : 'text-ink-soft hover:bg-sunken hover:text-ink',
              )}
            >
              {item.label}
              <NavCount item={item} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function VisitorLinks() {
  return (
    <>
      <LinkButton to="/sign-in" look="quiet" size="sm">
        Sign in
      </LinkButton>
      <span className="hidden sm:block">
        <LinkButton to="/sign-up" size="sm">
          Sign up
        </LinkButton>
      </span>
    </>
  )
}
