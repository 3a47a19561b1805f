import { useState } from 'react'
import { Button, Card, fieldError, ProblemSummary, TextInput } from '@/design'
import { RuleFields } from './RuleFields'
import { typed, useSaveRules, type TypedRule, type Versioned } from './useRefundRules'

export function RefundRulesForm({ rules, version }: Versioned) {
  const [form, setForm] = useState(() => typed(rules))
  const saving = useSaveRules(version)
  const set = (at: number, change: Partial<TypedRule>) =>
    setForm({ ...form, rules: form.rules.map((rule, i) => (i === at ? { ...rule, ...change } : rule)) })
  return (
    <form
      noValidate
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        void saving.submit(form)
      }}
    >
      <ProblemSummary problem={saving.problem} />
      <Card
        title="For everybody"
        aside={<span className="text-sm text-ink-faint">Version {rules.version}</span>}
      >
        <TextInput
          label="Granted at once in 30 days, for one provider"
          help="After that a person decides."
          inputMode="numeric"
          className="max-w-sm"
          value={form.grantsPerMonth}
          error={fieldError(saving.problem, 'grantsPerMonth')}
          onChange={(event) => setForm({ ...form, grantsPerMonth: event.target.value })}
        />
      </Card>
      {form.rules.map((rule, at) => (
        <RuleFields
          key={rule.reason}
          rule={rule}
          at={at}
          problem={saving.problem}
          onChange={(change) => set(at, change)}
        />
      ))}
      <div className="flex justify-end">
        <Button type="submit" pending={saving.pending}>
          Put in force
        </Button>
      </div>
    </form>
  )
}
