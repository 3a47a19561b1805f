import { useId, useState, type ReactNode } from 'react'
import { SlidersHorizontal } from 'lucide-react'
import { Button } from './Button'

type Props = { search: ReactNode; active: string[]; children: ReactNode }

/** Search and filters above a list. On phones the filters fold away; the button says how many are set. */
export function FilterBar({ search, active, children }: Props) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const set = active.filter(Boolean).length
  return (
    <search className="my-5 grid items-end gap-4 md:auto-cols-fr md:grid-flow-col">
      {search}
      <Button
        look="secondary"
        className="md:hidden"
        aria-expanded={open}
        aria-controls={id}
        icon={<SlidersHorizontal className="size-4" aria-hidden />}
        onClick={() => setOpen(!open)}
      >
        {set > 0 ? `Filters, ${set} set` : 'Filters'}
      </Button>
      <div id={id} className={open ? 'grid gap-4 md:contents' : 'hidden md:contents'}>
        {children}
      </div>
    </search>
  )
}
