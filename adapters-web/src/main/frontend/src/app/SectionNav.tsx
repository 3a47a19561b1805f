import { useEffect, useRef } from 'react'
import { Link, useLocation } from 'react-router'
import type { Role } from '@/api'
import { cx } from '@/design'
import { isAt, sectionOf } from './nav'

/** The pages beside this one, where an entry of the main navigation stands for several. */
export function SectionNav({ role }: { role: Role }) {
  const { pathname } = useLocation()
  const section = sectionOf(role, pathname)
  const current = useInTheMiddle(pathname)
  if (!section?.pages) return null
  return (
    <nav
      aria-label={section.label}
      className="relative -mx-4 mb-6 overflow-x-auto px-4 [scrollbar-width:none] sm:mx-0 sm:mb-8 sm:px-0 print:hidden"
    >
      <ul className="inline-flex gap-1 rounded bg-sunken p-1">
        {section.pages.map((page) => (
          <li key={page.to}>
            <Link
              ref={isAt(page, pathname) ? current : undefined}
              to={page.to}
              aria-current={isAt(page, pathname) ? 'page' : undefined}
              className={cx(
                'flex min-h-9 items-center rounded-sm px-3.5 text-sm font-medium whitespace-nowrap transition-colors',
                isAt(page, pathname) ? 'bg-surface text-ink shadow' : 'text-ink-soft hover:text-ink',
              )}
            >
              {page.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** On a phone not all of them fit: the current one is brought into sight. */
function useInTheMiddle(pathname: string) {
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    const list = link.current?.closest('nav')
    if (!link.current || !list) return
    list.scrollLeft = link.current.offsetLeft - (list.clientWidth - link.current.offsetWidth) / 2
  }, [pathname])
  return link
}
