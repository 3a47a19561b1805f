import { Suspense, useEffect, useRef } from 'react'
import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router'
import { cx, SkeletonList, Toaster } from '@/design'
import { useMe, useSessionSync } from '@/features/account'
import { useLiveConnection } from '@/live'
import { BottomBar } from './BottomBar'
import { ConnectionNotice } from './ConnectionNotice'
import { Footer } from './Footer'
import { Header } from './Header'
import { AccountNotice } from './AccountNotice'
import { SectionNav } from './SectionNav'

/** The frame around every page: skip link, header, the page, footer, and the bar on phones. */
export function Shell() {
  const { data: me } = useMe()
  useSessionSync()
  useLiveConnection(me?.id)
  const main = useFocusOnNewPage()
  return (
    <div className={cx('flex min-h-dvh flex-col', me && 'pb-16 md:pb-0')}>
      <a
        href="#main"
        className="fixed top-2 left-2 z-60 -translate-y-20 rounded bg-accent px-4 py-2 font-medium text-accent-ink opacity-0 focus:translate-y-0 focus:opacity-100"
      >
        Skip to content
      </a>
      <LoadingBar />
      <Header me={me} />
      <ConnectionNotice />
      <main
        id="main"
        ref={main}
        tabIndex={-1}
        className="mx-auto w-full max-w-6xl flex-1 px-4 py-8 sm:px-6 sm:py-10"
      >
        {me && <AccountNotice me={me} />}
        {me && <SectionNav role={me.role} />}
        <Suspense fallback={<SkeletonList />}>
          <Outlet />
        </Suspense>
      </main>
      <Footer />
      {me && <BottomBar role={me.role} />}
      <Toaster />
      <ScrollRestoration />
    </div>
  )
}

/** After going to another page the focus starts at its content, as a page load would. */
function useFocusOnNewPage() {
  const { pathname } = useLocation()
  const main = useRef<HTMLElement>(null)
  const last = useRef(pathname)
  useEffect(() => {
    if (last.current === pathname) return
    last.current = pathname
    main.current?.focus({ preventScroll: true })
  }, [pathname])
  return main
}

function LoadingBar() {
  const { state } = useNavigation()
  if (state === 'idle') return null
  return (
    <div
      role="progressbar"
      aria-label="Loading page"
      className="fixed inset-x-0 top-0 z-60 h-0.5 animate-shimmer bg-accent"
    />
  )
}
