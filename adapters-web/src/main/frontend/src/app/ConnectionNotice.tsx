import { useEffect, useState } from 'react'
import { useLiveState } from '@/live'

const CALM_MS = 3000

/** Says calmly that the connection is away, once that lasts; whoever asks instead of listening sees nothing of it. */
export function ConnectionNotice() {
  const away = useLiveState() === 'waiting'
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = window.setTimeout(() => setShown(away), away ? CALM_MS : 0)
    return () => window.clearTimeout(timer)
  }, [away])
  return (
    <div role="status" className="pointer-events-none fixed inset-x-0 top-18 z-40 flex justify-center">
      {shown && (
        <p className="rounded-full border border-line bg-surface px-4 py-1.5 text-sm text-ink-soft shadow">
          Reconnecting… What you see may be a little old.
        </p>
      )}
    </div>
  )
}
