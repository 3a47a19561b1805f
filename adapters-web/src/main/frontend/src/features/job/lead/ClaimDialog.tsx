import type { LeadDetail } from '@/api'
import { credits, Facts } from '@/design'
import { MoveDialog } from '../MoveDialog'
import { useMoves } from '../useMoves'

type Props = { lead: LeadDetail; open: boolean; onClose: () => void }

/** The explicit yes: sends the price that was shown, so a price changed meanwhile is refused, not paid. */
export function ClaimDialog({ lead, open, onClose }: Props) {
  const { price, balance } = lead.receipt
  const moves = useMoves('lead', lead.id, 'Claimed. The contact details are on this page.', onClose)
  return (
    <MoveDialog
      open={open}
      onClose={onClose}
      title="Claim this lead?"
      action={`Spend ${credits(price)}`}
      submit={moves}
      onSubmit={() => void moves.submit({ path: 'claims', body: { price } })}
    >
      <Facts
        facts={[
          ['You spend', credits(price)],
          ['You keep', credits(balance - price)],
          ['You get', 'Name, phone, email and place of the customer, at once'],
        ]}
      />
      <p className="text-[15px] text-ink-soft">
        Then make contact within the time shown.{' '}
        {lead.placesLeft > 1 ? 'One other provider may claim it too.' : 'You take the last place.'}
      </p>
    </MoveDialog>
  )
}
