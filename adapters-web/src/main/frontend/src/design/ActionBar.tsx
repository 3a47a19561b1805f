import type { ReactNode } from 'react'

/**
 * What can be done now, in reach of the thumb: it stays above the bottom of small screens while the page scrolls. The
 * last thing on a page; large screens show the same beside the content instead.
 */
export function ActionBar({ children }: { children: ReactNode }) {
  return (
    <div className="sticky bottom-[calc(4rem+env(safe-area-inset-bottom))] z-20 -mx-4 mt-5 flex items-center justify-between gap-4 border-y border-line bg-surface px-4 py-3 sm:-mx-6 sm:px-6 md:bottom-0 lg:hidden">
      {children}
    </div>
  )
}
