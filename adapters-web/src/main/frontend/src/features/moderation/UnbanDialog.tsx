import type { Person } from '@/api'
import { Button, ProblemSummary } from '@/design'
import { Dialog, DialogActions } from '@/design/Dialog'
import { useAct } from './useAct'

const LISTS = ['people'] as const

export function UnbanDialog({ person, onClose }: { person: Person | null; onClose: () => void }) {
  const act = useAct(LISTS, onClose)
  const path = `/admin/people/${person?.id ?? ''}/bans` as const
  return (
    <Dialog open={person !== null} onClose={onClose} title={`Let ${person?.name ?? ''} back in?`}>
      <ProblemSummary problem={act.problem} />
      <p>They can act again at once.</p>
      <DialogActions>
        <Button look="secondary" onClick={onClose}>
          Not now
        </Button>
        <Button
          pending={act.pending}
          onClick={() => void act.submit({ path, body: null, said: 'Let back in.' })}
        >
          Let back in
        </Button>
      </DialogActions>
    </Dialog>
  )
}
