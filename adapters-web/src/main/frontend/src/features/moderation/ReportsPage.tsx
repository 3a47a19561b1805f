import { useState } from 'react'
import { Flag } from 'lucide-react'
import { usePages, type Report } from '@/api'
import { EmptyState, PagedList, PageHeader, Select, usePageTitle, useSearchState } from '@/design'
import { DecideDialog } from './DecideDialog'
import { ReportCard } from './ReportCard'

const STATES = [{ value: 'decided', label: 'Decided' }]

export function ReportsPage() {
  usePageTitle('Reports')
  const { values, set } = useSearchState(['state'] as const)
  const [deciding, setDeciding] = useState<{ report: Report; uphold: boolean } | null>(null)
  const reports = usePages<Report>(['reports'], '/admin/reports', { state: values.state || 'open' })
  return (
    <>
      <PageHeader
        title="Reports"
        lead="Leads that providers say are not what they should be. An upheld report returns credits."
        action={
          <Select
            label="Show"
            blank="Open"
            value={values.state}
            options={STATES}
            onChange={(event) => set({ state: event.target.value })}
          />
        }
      />
      <PagedList
        pages={reports}
        keyOf={(report) => report.id}
        render={(report) => (
          <ReportCard report={report} onDecide={(uphold) => setDeciding({ report, uphold })} />
        )}
        empty={
          <EmptyState icon={<Flag className="size-6" aria-hidden />} title="Nothing to decide">
            Reports by providers wait here until you decide them.
          </EmptyState>
        }
      />
      <DecideDialog deciding={deciding} onClose={() => setDeciding(null)} />
    </>
  )
}
