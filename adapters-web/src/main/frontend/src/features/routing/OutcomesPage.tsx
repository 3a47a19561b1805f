import { FileSearch } from 'lucide-react'
import { usePages, type Outcome } from '@/api'
import { EmptyState, PagedList, PageHeader, usePageTitle } from '@/design'
import { OutcomeCard } from './OutcomeCard'

/** "Why not me?": every decision that concerned this provider, with their own figures and nobody else's (BY-01). */
export function OutcomesPage() {
  usePageTitle('Why not me?')
  const outcomes = usePages<Outcome>(['outcomes'], '/routing/outcomes')
  return (
    <>
      <PageHeader
        title="Why not me?"
        lead="Each request in your categories and area, and why you were or were not among the two who were asked. You see your own figures and the score that was needed, nothing about others."
      />
      <PagedList
        pages={outcomes}
        keyOf={(outcome) => outcome.decisionId}
        render={(outcome) => <OutcomeCard outcome={outcome} />}
        empty={
          <EmptyState icon={<FileSearch className="size-6" aria-hidden />} title="No decisions yet">
            When a request fits one of your categories and your area, you see here how it was decided.
          </EmptyState>
        }
      />
    </>
  )
}
