import { useState } from 'react'
import type { AdminJobDetail } from '@/api'
import { Button } from '@/design'
import { AssignDialog } from './AssignDialog'
import { OverrideDialog } from './OverrideDialog'

export function AdminJobActions({ job }: { job: AdminJobDetail }) {
  const [asking, setAsking] = useState<'assign' | 'override' | null>(null)
  const close = () => setAsking(null)
  const overrides = job.overrides.filter((move) => move !== 'assign')
  const mayAssign = job.moves.includes('assign')
  return (
    <div className="flex flex-wrap gap-3">
      {overrides.length > 0 && (
        <Button look="secondary" onClick={() => setAsking('override')}>
          Act on behalf
        </Button>
      )}
      {mayAssign && <Button onClick={() => setAsking('assign')}>Assign a provider</Button>}
      <OverrideDialog job={job} moves={overrides} open={asking === 'override'} onClose={close} />
      <AssignDialog job={job} open={asking === 'assign'} onClose={close} />
    </div>
  )
}
