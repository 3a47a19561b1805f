import type { LeadDetail } from '@/api'
import { credits, Facts, plural } from '@/design'
import { MoveDialog } from '../MoveDialog'
import { useMoves } from '../useMoves'
import { Rules } from './Rules'

type Props = { lead: LeadDetail; open: boolean; onClose: () => void }

/** The explicit yes: sends the price that was shown, so a price changed meanwhile is refused, not paid. */
export function ClaimDialog({ lead, open, onClose }: Props) {
  const { price, balance, undoSeconds, spending, placesLeft, places } = lead.receipt
  const moves = useMoves('lead', lead.id, 'Claimed.', onClose)
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
          ...(spending.left == null
            ? []
            : ([['Left of your cap', credits(Math.max(0, spending.left - price))]] as [string, string][])),
          ['You get', 'Name, phone, email and place of the customer'],
          ['Places', `${placesLeft} of ${places} left`],
        ]}
      />
      <p className="text-[15px] text-ink-soft">
        {undoSeconds > 0
          ? `You may undo it within ${plural(Math.round(undoSeconds / 60), 'minute')}, until you ask for the contact details or the customer sees it. `
          : 'It is final at once: you have undone as many claims as a day allows. '}
        Then make contact within the time shown.{' '}
        {lead.placesLeft > 1 ? 'One other provider may claim it too.' : 'You take the last place.'}
      </p>
      <Rules receipt={lead.receipt} />
    </MoveDialog>
  )
}
