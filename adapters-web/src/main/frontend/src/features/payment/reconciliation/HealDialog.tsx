import { useCallback } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { post, useSubmit, type Drift } from '@/api'
import { Button, Notice, ProblemSummary, toast } from '@/design'
import { Dialog, DialogActions } from '@/design/Dialog'
import { driftWords } from './words'
import { useState } from 'react'

type Props = { drift: Drift; open: boolean; onClose: () => void }

/** Has the payment company asked what holds; its answer goes the way of any message. */
export function HealDialog({ drift, open, onClose }: Props) {
  const [still, setStill] = useState(false)
  const { submit, pending, problem } = useHeal(drift.id, (healed) => {
    if (healed.closedAt) {
      toast('Healed. Both books agree about it.')
      onClose()
    } else setStill(true)
  })
  return (
    <Dialog open={open} onClose={onClose} title="Heal this difference?">
      <ProblemSummary problem={problem} />
      <p className="text-ink-soft">
        {driftWords(drift.kind)}. We ask the payment company what holds about it and work its answer, as if
        its message had come. Nothing is posted that a message would not post.
      </p>
      {still && (
        <div className="mt-4">
          <Notice tone="signal" title="Asked, and the difference still stands.">
            <p>Look at Messages for what came of it, or explain it if you know why.</p>
          </Notice>
        </div>
      )}
      <DialogActions>
        <Button look="secondary" onClick={onClose}>
          {still ? 'Close' : 'Not now'}
        </Button>
        <Button pending={pending} onClick={() => void submit(null)}>
          {still ? 'Ask again' : 'Ask and heal'}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

function useHeal(id: string, done: (drift: Drift) => void) {
  const client = useQueryClient()
  const send = useCallback(
    async (_once: null, key: string) => {
      const drift = await post<Drift>(`/admin/reconciliation/drifts/${id}/heal`, undefined, key)
      void client.invalidateQueries({ queryKey: ['reconciliation'] })
      return drift
    },
    [client, id],
  )
  return useSubmit(send, done)
}
