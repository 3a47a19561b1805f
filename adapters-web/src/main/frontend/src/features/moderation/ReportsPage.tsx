import { useState } from 'react'
import { Flag, ListChecks } from 'lucide-react'
import { usePages, type Report } from '@/api'
import { EmptyState, LinkButton, PagedList, PageHeader, Select, usePageTitle, useSearchState } from '@/design'
import { REPORT_REASONS } from '@/features/job'
import { DecideDialog } from './DecideDialog'
import { ReportCard } from './ReportCard'

const STATES = [
  { value: 'appealed', label: 'Appeals' },
  { value: 'automatic', label: 'Decided by the rules' },
  { value: 'decided', label: 'Decided by a person' },
]

export function ReportsPage() {
  usePageTitle('Reports')
  const { values, set } = useSearchState(['state', 'reason'] as const)
  const [deciding, setDeciding] = useState<{ report: Report; uphold: boolean } | null>(null)
  const reports = usePages<Report>(['reports'], '/admin/reports', {
    state: values.state || 'open',
    reason: values.reason || null,
  })
  return (
    <>
      <PageHeader
        title="Reports"
        lead="Leads that providers say are not what they should be. An upheld report returns credits."
        action={
          <LinkButton
            look="secondary"
            to="/admin/refund-rules"
            icon={<ListChecks className="size-4" aria-hidden />}
          >
            Refund rules
          </LinkButton>
        }
      />
      <search className="my-5 grid gap-4 sm:grid-cols-2">
        <Select
          label="Show"
          blank="Waiting for a person"
          value={values.state}
          options={STATES}
          onChange={(event) => set({ state: event.target.value })}
        />
        <Select
          label="Reason"
          blank="All reasons"
          value={values.reason}
          options={REPORT_REASONS}
          onChange={(event) => set({ reason: event.target.value })}
        />
      </search>
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
