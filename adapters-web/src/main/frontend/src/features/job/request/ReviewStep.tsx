import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { budgetWords, Card, Facts, moneyRange, timingWords } from '@/design'
import { answerWords, askedAnswers, useCategories, useForm, useZip } from '@/features/catalog'
import { cents } from '../money'
import type { Draft } from './draft'
import type { StepId } from './steps'

export function ReviewStep({ draft }: { draft: Draft }) {
  const { data: categories } = useCategories()
  const { data: form } = useForm(draft.category)
  const { data: zip } = useZip(draft.zip)
  const answers = askedAnswers(form?.questions ?? [], draft.answers)
  const budget = draft.budgetMin
    ? moneyRange(cents(draft.budgetMin), cents(draft.budgetMax))
    : budgetWords(null)
  return (
    <div className="grid gap-4">
      <Part title="Service and details" step="details">
        <p className="mb-4 whitespace-pre-line">{draft.description}</p>
        <Facts
          facts={[
            ['Service', categories?.find(({ id }) => id === draft.category)?.name ?? draft.category],
            ...(form?.questions ?? []).flatMap((question): [string, string][] => {
              const answer = answers[question.key]
              return answer === undefined ? [] : [[question.label, answerWords(question, answer)]]
            }),
          ]}
        />
      </Part>
      <Part title="Place" step="place">
        <Facts
          facts={[
            ['ZIP code', `${draft.zip}${zip ? `, ${zip.city}, ${zip.state}` : ''}`],
            ['Street or landmark', draft.place || 'Not given'],
          ]}
        />
      </Part>
      <Part title="Time, budget and contact" step="when">
        <Facts
          facts={[
            ['When', timingWords({ kind: draft.timing || 'flexible', date: draft.date })],
            ['Budget', budget],
            ['Contact', `${draft.name}, ${draft.phone}, ${draft.email}`],
          ]}
        />
      </Part>
    </div>
  )
}

function Part({ title, step, children }: { title: string; step: StepId; children: ReactNode }) {
  return (
    <Card
      title={title}
      aside={
        <Link to={`?step=${step}`} className="text-sm font-medium text-accent underline underline-offset-2">
          Change<span className="sr-only"> {title.toLowerCase()}</span>
        </Link>
      }
    >
      {children}
    </Card>
  )
}
