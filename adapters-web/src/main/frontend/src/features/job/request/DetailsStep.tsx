import type { Answer } from '@/api'
import { ErrorState, fieldError, SkeletonList, TextArea } from '@/design'
import { isAsked, QuestionField, useForm } from '@/features/catalog'
import type { StepProps } from './step'

export function DetailsStep({ draft, change, problem }: StepProps) {
  const { data: form, error, isPending, refetch } = useForm(draft.category)
  if (isPending) return <SkeletonList rows={4} height="h-16" />
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  const answer = (key: string) => (value: Answer | undefined) => {
    const others = Object.entries(draft.answers).filter(([other]) => other !== key)
    change({ answers: Object.fromEntries(value === undefined ? others : [...others, [key, value]]) })
  }
  return (
    <div className="grid gap-7">
      <TextArea
        id="description"
        label="What has to be done?"
        help="Start with a short line; it becomes the title. No phone number or address here: providers see this before they claim."
        placeholder="Replace the tiles around the bath"
        rows={4}
        maxLength={4000}
        value={draft.description}
        error={fieldError(problem, 'description')}
        onChange={(event) => change({ description: event.target.value })}
      />
      {form.questions
        .filter((question) => isAsked(question, form.questions, draft.answers))
        .map((question) => (
          <QuestionField
            key={question.key}
            question={question}
            answer={draft.answers[question.key]}
            onChange={answer(question.key)}
            error={fieldError(problem, `answers.${question.key}`)}
          />
        ))}
    </div>
  )
}
