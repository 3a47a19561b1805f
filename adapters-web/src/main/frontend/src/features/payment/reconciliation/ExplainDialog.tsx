import type { Drift } from '@/api'
import { ReasonDialog, useAct } from '@/features/moderation'
import { driftWords } from './words'

const LISTS = ['reconciliation'] as const

type Props = { drift: Drift; open: boolean; onClose: () => void }

/** Where asking does not help, somebody says why; the money counts as explained from then on. */
export function ExplainDialog({ drift, open, onClose }: Props) {
  const act = useAct(LISTS, onClose)
  return (
    <ReasonDialog
      open={open}
      onClose={onClose}
      title="Why do the books differ?"
      action="Explain"
      act={act}
      onSubmit={(reason) =>
        void act.submit({
          path: `/admin/reconciliation/drifts/${drift.id}/explanation`,
          body: { reason },
          said: 'Explained, and written to the audit log.',
        })
      }
    >
      <p className="text-ink-soft">
        {driftWords(drift.kind)}. Your reason settles it; no money moves in either book.
      </p>
    </ReasonDialog>
  )
}
