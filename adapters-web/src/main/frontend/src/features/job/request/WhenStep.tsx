import type { ContactWay, TimingKind } from '@/api'
import { Choices, fieldError, TextInput } from '@/design'
import type { StepProps } from './step'

const TIMINGS: { value: TimingKind; label: string }[] = [
  { value: 'as_soon_as_possible', label: 'As soon as possible' },
  { value: 'within_a_week', label: 'Within a week' },
  { value: 'on_date', label: 'On a date' },
  { value: 'flexible', label: 'I am flexible' },
]
const WAYS = [
  { value: 'phone', label: 'Phone' },
  { value: 'email', label: 'Email' },
  { value: 'chat', label: 'Chat' },
]

const today = (): string => new Date().toLocaleDateString('en-CA')

export function WhenStep({ draft, change, problem }: StepProps) {
  return (
    <div className="grid gap-8">
      <Choices
        id="timing.kind"
        label="When should it happen?"
        columns
        options={TIMINGS}
        value={draft.timing ? [draft.timing] : []}
        error={fieldError(problem, 'timing.kind')}
        onChange={([timing]) => change({ timing: timing as TimingKind })}
      />
      {draft.timing === 'on_date' && (
        <TextInput
          id="timing.date"
          label="Which day?"
          type="date"
          min={today()}
          className="max-w-xs"
          value={draft.date}
          error={fieldError(problem, 'timing.date')}
          onChange={(event) => change({ date: event.target.value })}
        />
      )}
      <BudgetFields draft={draft} change={change} problem={problem} />
      <ContactFields draft={draft} change={change} problem={problem} />
    </div>
  )
}

function BudgetFields({ draft, change, problem }: StepProps) {
  const field = (name: 'min' | 'max', key: 'budgetMin' | 'budgetMax', label: string) => (
    <TextInput
      id={`budget.${name}`}
      label={label}
      inputMode="decimal"
      before="$"
      value={draft[key]}
      error={fieldError(problem, `budget.${name}`)}
      onChange={(event) => change({ [key]: event.target.value })}
    />
  )
  return (
    <fieldset>
      <legend className="text-lg font-semibold tracking-tight">Budget</legend>
      <p className="mt-0.5 mb-3 text-sm text-ink-faint">
        A rough range helps. Leave it empty if you do not know.
      </p>
      <div className="grid gap-4 sm:grid-cols-2">
        {field('min', 'budgetMin', 'From')}
        {field('max', 'budgetMax', 'To')}
      </div>
    </fieldset>
  )
}

function ContactFields({ draft, change, problem }: StepProps) {
  const field = (key: 'name' | 'phone' | 'email', label: string, type: string, autoComplete: string) => (
    <TextInput
      id={`contact.${key}`}
      label={label}
      type={type}
      autoComplete={autoComplete}
      value={draft[key]}
      error={fieldError(problem, `contact.${key}`)}
      onChange={(event) => change({ [key]: event.target.value })}
    />
  )
  return (
    <fieldset>
      <legend className="text-lg font-semibold tracking-tight">How to reach you</legend>
      <p className="mt-0.5 mb-3 text-sm text-ink-faint">
        Only providers who claim your request see this: two at most.
      </p>
      <div className="grid gap-4 sm:grid-cols-2">
        {field('name', 'Your name', 'text', 'name')}
        {field('phone', 'Phone', 'tel', 'tel')}
        {field('email', 'Email', 'email', 'email')}
        <Choices
          id="contact.prefers"
          label="Best way"
          options={WAYS}
          value={[draft.prefers]}
          error={fieldError(problem, 'contact.prefers')}
          onChange={([prefers]) => change({ prefers: prefers as ContactWay })}
        />
      </div>
    </fieldset>
  )
}
