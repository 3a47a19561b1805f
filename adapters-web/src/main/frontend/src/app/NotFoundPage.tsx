import { Compass } from 'lucide-react'
import { EmptyState, LinkButton, usePageTitle } from '@/design'

export function NotFoundPage() {
  usePageTitle('Not found')
  return (
    <div className="py-8">
      <h1 className="sr-only">Page not found</h1>
      <EmptyState
        icon={<Compass className="size-6" aria-hidden />}
        title="There is no page here"
        action={<LinkButton to="/">Go to the start page</LinkButton>}
      >
        The address may be old or mistyped.
      </EmptyState>
    </div>
  )
}
