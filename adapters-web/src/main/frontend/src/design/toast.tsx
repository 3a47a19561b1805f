import { useSyncExternalStore } from 'react'
import { CircleCheck, X } from 'lucide-react'

/** Short notices of what happened, one at a time; errors that need action never come here. */
type Toast = { id: number; text: string }

const SHOWN_MS = 6000
let toasts: Toast[] = []
let nextId = 1
const listeners = new Set<() => void>()

function change(next: Toast[]): void {
  toasts = next
  listeners.forEach((listener) => listener())
}

export function toast(text: string): void {
  const made = { id: nextId++, text }
  change([made])
  window.setTimeout(() => dismiss(made.id), SHOWN_MS)
}

const dismiss = (id: number): void => change(toasts.filter((other) => other.id !== id))

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function Toaster() {
  const shown = useSyncExternalStore(subscribe, () => toasts)
  return (
    <div
      role="status"
      aria-live="polite"
      className="pointer-events-none fixed inset-x-4 bottom-20 z-40 flex flex-col items-center gap-2 md:bottom-6"
    >
      {shown.map(({ id, text }) => (
        <div
          key={id}
          className="pointer-events-auto flex max-w-md items-center gap-3 rounded bg-ink px-4 py-3 text-[15px] text-paper shadow"
        >
          <CircleCheck className="size-5 shrink-0" aria-hidden />
          <span className="min-w-0">{text}</span>
          <button
            type="button"
            onClick={() => dismiss(id)}
            aria-label="Dismiss"
            className="-mr-1 p-1 opacity-80 hover:opacity-100"
          >
            <X className="size-4" aria-hidden />
          </button>
        </div>
      ))}
    </div>
  )
}
