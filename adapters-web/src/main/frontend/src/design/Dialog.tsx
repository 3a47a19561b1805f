import { useState, type ReactNode } from 'react'
import { Dialog as Base, DialogBackdrop, DialogPanel, DialogTitle } from '@headlessui/react'
import { X } from 'lucide-react'

type Props = { open: boolean; onClose: () => void; title: string; children: ReactNode; wide?: boolean }

/**
 * A modal with kept focus and escape. What it says is frozen while it closes, so that its title never flips
 * when the caller resets its state at the same moment (SS-90).
 */
export function Dialog({ open, onClose, title, children, wide }: Props) {
  const shown = useFrozenWhileClosed(open, { title, children })
  return (
    <Base open={open} onClose={onClose} transition className="relative z-50">
      <DialogBackdrop
        transition
        className="fixed inset-0 bg-veil transition duration-150 data-closed:opacity-0"
      />
      <div className="fixed inset-0 flex items-end justify-center overflow-y-auto sm:items-center sm:p-6">
        <DialogPanel
          transition
          className={`w-full ${wide ? 'sm:max-w-2xl' : 'sm:max-w-lg'} max-h-[92dvh] overflow-y-auto rounded-t bg-surface p-6 shadow transition duration-200 data-closed:translate-y-4 data-closed:opacity-0 sm:rounded sm:p-8`}
        >
          <div className="mb-4 flex items-start justify-between gap-4">
            <DialogTitle className="text-xl font-semibold tracking-tight">{shown.title}</DialogTitle>
            <button
              type="button"
              onClick={onClose}
              aria-label="Close"
              className="-mt-1.5 -mr-2 flex size-10 shrink-0 items-center justify-center rounded text-ink-faint hover:bg-sunken hover:text-ink"
            >
              <X className="size-5" aria-hidden />
            </button>
          </div>
          {shown.children}
        </DialogPanel>
      </div>
    </Base>
  )
}

type Shown = { title: string; children: ReactNode }

function useFrozenWhileClosed(open: boolean, current: Shown): Shown {
  const [last, setLast] = useState(current)
  if (open && (last.title !== current.title || last.children !== current.children)) setLast(current)
  return open ? current : last
}

export function DialogActions({ children }: { children: ReactNode }) {
  return <div className="mt-6 flex flex-col-reverse gap-3 sm:flex-row sm:justify-end">{children}</div>
}
