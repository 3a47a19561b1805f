import type { ReactNode } from 'react'
import { Select, useSearchState } from '@/design'

export const FLOWS = ['in', 'out'] as const
const OPTIONS = [
  { value: 'in', label: 'What came in' },
  { value: 'out', label: 'What went out' },
]

/** Which entries to see; kept in the address. */
export function useFlow() {
  const { values, set } = useSearchState(['flow'] as const)
  return { flow: FLOWS.find((one) => one === values.flow), setFlow: (flow: string) => set({ flow }) }
}

type Props = { children?: ReactNode; csv: ReactNode }

/** Filters above a history, and the way to have it as a file. */
export function HistoryBar({ children, csv }: Props) {
  const { flow, setFlow } = useFlow()
  return (
    <search className="mb-3 flex flex-wrap items-end justify-between gap-3">
      <div className="flex flex-wrap gap-3">
        <Select
          label="Show"
          blank="Everything"
          value={flow ?? ''}
          options={OPTIONS}
          onChange={(event) => setFlow(event.target.value)}
        />
        {children}
      </div>
      {csv}
    </search>
  )
}
