import type { Withdrawal } from '@/api'
import { money } from '@/design'
import { ReasonDialog, useAct } from '@/features/moderation'

const LISTS = ['withdrawals'] as const

type Props = { withdrawal: Withdrawal; approve: boolean; open: boolean; onClose: () => void }

export function DecideWithdrawalDialog({ withdrawal, approve, open, onClose }: Props) {
  const act = useAct(LISTS, onClose)
  const owner = withdrawal.owner.name
  const amount = money(withdrawal.amount, withdrawal.currency)
  const decide = (reason: string) =>
    void act.submit({
      path: `/admin/withdrawals/${withdrawal.id}/decision`,
      body: { approve, reason },
      said: approve ? `Approved. ${amount} is on its way to ${owner}.` : `Declined. ${owner} has it back.`,
    })
  return (
    <ReasonDialog
      open={open}
      onClose={onClose}
      title={approve ? `Pay out ${amount}?` : `Decline ${amount}?`}
      action={approve ? 'Approve' : 'Decline'}
      danger={!approve}
      act={act}
      onSubmit={decide}
    >
      <p>
        {approve
          ? `It is paid out to ${owner}. They see your reason.`
          : `It goes back into the wallet of ${owner}. They see your reason.`}
      </p>
    </ReasonDialog>
  )
}
