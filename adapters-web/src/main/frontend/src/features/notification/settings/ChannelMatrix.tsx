import { useState } from 'react'
import { ChevronDown } from 'lucide-react'
import type { ChoiceGroup, TypeChoice } from '@/api'
import { cx } from '@/design'
import { switched, WAYS, type Way } from './preferences'

type Props = { groups: ChoiceGroup[]; onChange: (group: ChoiceGroup) => void }

/** Groups of notices against the ways they come; a group opens into its single kinds. */
export function ChannelMatrix({ groups, onChange }: Props) {
  return (
    <div className="pb-2">
      <div className="grid grid-cols-[minmax(0,1fr)_repeat(3,3.5rem)] items-end gap-x-1 px-4 pb-2 sm:grid-cols-[minmax(0,1fr)_repeat(3,5.5rem)] sm:px-6">
        <span />
        {WAYS.map(({ way, label, help }) => (
          <span key={way} className="text-center text-sm font-medium">
            {label}
            <span className="hidden text-xs font-normal text-ink-faint sm:block">{help}</span>
          </span>
        ))}
      </div>
      <ul className="divide-y divide-line border-t border-line">
        {groups.map((group) => (
          <GroupRows key={group.group} group={group} onChange={onChange} />
        ))}
      </ul>
    </div>
  )
}

function GroupRows({ group, onChange }: { group: ChoiceGroup; onChange: (group: ChoiceGroup) => void }) {
  const [open, setOpen] = useState(false)
  const turn = (way: Way, on: boolean) => onChange({ ...group, types: switched(group.types, way, on) })
  const turnOne = (changed: TypeChoice) =>
    onChange({ ...group, types: group.types.map((one) => (one.type === changed.type ? changed : one)) })
  return (
    <li>
      <Row name={group.name} types={group.types} onTurn={turn} strong>
        <button
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className="flex min-h-11 items-center gap-2 text-left font-medium hover:text-accent"
        >
          <ChevronDown
            className={cx('size-4 shrink-0 transition-transform', !open && '-rotate-90')}
            aria-hidden
          />
          {group.name}
        </button>
      </Row>
      {open &&
        group.types.map((one) => (
          <Row
            key={one.type}
            name={one.name}
            types={[one]}
            onTurn={(way, on) => turnOne({ ...one, [way]: on })}
          >
            <span className="pl-6 text-[15px] text-ink-soft">
              {one.name}
              {one.fixed && <span className="block text-sm text-ink-faint">You always get this.</span>}
            </span>
          </Row>
        ))}
    </li>
  )
}

type RowProps = {
  name: string
  types: TypeChoice[]
  onTurn: (way: Way, on: boolean) => void
  strong?: boolean
  children: React.ReactNode
}

function Row({ name, types, onTurn, strong, children }: RowProps) {
  const free = types.filter(({ fixed }) => !fixed)
  return (
    <div
      className={cx(
        'grid min-h-12 grid-cols-[minmax(0,1fr)_repeat(3,3.5rem)] items-center gap-x-1 px-4 py-1 sm:grid-cols-[minmax(0,1fr)_repeat(3,5.5rem)] sm:px-6',
        !strong && 'bg-sunken/40',
      )}
    >
      {children}
      {WAYS.map(({ way, label }) => (
        <Switch
          key={way}
          label={`${name}: ${label}`}
          on={types.filter((one) => one[way]).length}
          of={types.length}
          fixed={free.length === 0}
          onTurn={(on) => onTurn(way, on)}
        />
      ))}
    </div>
  )
}

type SwitchProps = { label: string; on: number; of: number; fixed: boolean; onTurn: (on: boolean) => void }

/** A box that also says when only some of a group are on. */
function Switch({ label, on, of, fixed, onTurn }: SwitchProps) {
  return (
    <label className="flex min-h-11 items-center justify-center">
      <span className="sr-only">{label}</span>
      <input
        type="checkbox"
        className="size-5 accent-accent disabled:opacity-50"
        checked={on === of}
        disabled={fixed}
        ref={(box) => {
          if (box) box.indeterminate = on > 0 && on < of
        }}
        onChange={() => onTurn(on < of)}
      />
    </label>
  )
}
