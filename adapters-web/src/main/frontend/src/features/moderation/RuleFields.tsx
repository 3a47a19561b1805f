import type { Problem } from '@/api'
import { Card, fieldError, Select, TextInput } from '@/design'
import { reasonWords } from '@/features/job'
import type { TypedRule } from './useRefundRules'

const ANSWERS = [
  { value: 'grant', label: 'Return the credits at once' },
  { value: 'decline', label: 'Turn it down at once' },
  { value: 'person', label: 'Let a person decide' },
]

const CHECKS: Record<TypedRule['check'], { says: string; measure?: string; proven: string }> = {
  contact_attempt: {
    says: 'Looked up: whether contact was noted, how long ago, and whether the customer turned a price down.',
    measure: 'Hours since contact was tried',
    proven: 'Tried long enough, no answer',
  },
  earlier_request: {
    says: 'Looked up: an earlier request of the same customer, category and ZIP code.',
    measure: 'Days to look back',
    proven: 'An earlier request is found',
  },
  service_area: {
    says: 'Looked up: whether the lead lay in the area and radius the provider had when claiming.',
    proven: 'It lay outside',
  },
  none: { says: 'Nothing can be looked up for this reason.', proven: '' },
}

type Props = {
  rule: TypedRule
  at: number
  problem: Problem | null
  onChange: (change: Partial<TypedRule>) => void
}

/** The rule of one reason. */
export function RuleFields({ rule, at, problem, onChange }: Props) {
  const { says, measure, proven } = CHECKS[rule.check]
  const error = (field: string) => fieldError(problem, `rules[${at}].${field}`)
  return (
    <Card title={reasonWords(rule.reason)}>
      <p className="mb-4 text-sm text-ink-faint">{says}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextInput
          label="Hours after the claim to ask"
          inputMode="numeric"
          value={rule.withinHours}
          error={error('withinHours')}
          onChange={(event) => onChange({ withinHours: event.target.value })}
        />
        {measure && (
          <TextInput
            label={measure}
            inputMode="numeric"
            value={rule.threshold}
            error={error('threshold')}
            onChange={(event) => onChange({ threshold: event.target.value })}
          />
        )}
        {proven && (
          <Select
            label={proven}
            options={ANSWERS}
            value={rule.proven}
            error={error('proven')}
            onChange={(event) => onChange({ proven: event.target.value as TypedRule['proven'] })}
          />
        )}
        <Select
          label={proven ? 'Otherwise' : 'When asked'}
          options={ANSWERS}
          value={rule.otherwise}
          error={error('otherwise')}
          onChange={(event) => onChange({ otherwise: event.target.value as TypedRule['otherwise'] })}
        />
      </div>
    </Card>
  )
}
