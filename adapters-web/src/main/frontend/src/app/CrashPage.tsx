import { useRouteError } from 'react-router'
import { Button } from '@/design'

/** A page that could not be drawn, most often because a new version was installed while this tab was open. */
export function CrashPage() {
  const error = useRouteError()
  const stale = error instanceof TypeError && /import|module/i.test(error.message)
  return (
    <main className="mx-auto max-w-md px-6 py-24 text-center">
      <h1 className="text-2xl font-semibold">{stale ? 'There is a new version' : 'This page broke'}</h1>
      <p className="mt-2 mb-6 text-ink-soft">
        {stale
          ? 'Reload to use it. What you typed in a request is kept.'
          : 'It is our fault, not yours. Reloading usually helps.'}
      </p>
      <Button onClick={() => window.location.reload()}>Reload</Button>
    </main>
  )
}
