import { Link } from 'react-router'
import type { Spending } from '@/api'
import { credits, moment, Notice } from '@/design'

/** The provider's own cap stands in the way: how much it leaves, and when there is more. */
export function CapNotice({ spending }: { spending: Spending }) {
  return (
    <div className="mt-5">
      <Notice tone="signal" title="This would go beyond your own cap.">
        <p>
          You allow {credits(spending.dailyCap ?? 0)} in 24 hours, and {spending.spent} are spent.
          {spending.frees && ` Some are free again ${moment(spending.frees)}.`}
        </p>
        <Link to="/credits" className="underline underline-offset-2">
          See your cap
        </Link>
      </Notice>
    </div>
  )
}
