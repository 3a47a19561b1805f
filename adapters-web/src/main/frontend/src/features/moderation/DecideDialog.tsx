import type { Report } from '@/api'
import { credits } from '@/design'
import { ReasonDialog } from './ReasonDialog'
import { useAct } from './useAct'

const LISTS = ['reports', 'jobs'] as const

type Props = { deciding: { report: Report; uphold: boolean } | null; onClose: () => void }

export function DecideDialog({ deciding, onClose }: Props) {
  const act = useAct(LISTS, onClose)
  const uphold = deciding?.uphold ?? true
  const decide = (reason: string) =>
    act.submit({
      path: `/admin/reports/${deciding?.report.id ?? ''}/decision`,
      body: { uphold, reason },
      said: uphold ? 'Upheld. The credits are back.' : 'Turned down.',
    })
  return (
    <ReasonDialog
      open={deciding !== null}
      onClose={onClose}
      title={uphold ? 'Uphold this report?' : 'Turn this report down?'}
      action={uphold ? 'Uphold' : 'Turn down'}
      act={act}
      onSubmit={(reason) => void decide(reason)}
    >
      <p>
        {uphold
          ? `${credits(deciding?.report.credits ?? 0)} return to whoever paid them. ${deciding?.report.providerName ?? ''} sees your reason.`
          : `No credits return. ${deciding?.report.providerName ?? ''} sees your reason.`}
      </p>
    </ReasonDialog>
  )
}
