import type { Preferences, Problem } from '@/api'
import { Card, Choices, fieldError, Select, TextInput } from '@/design'
import { zones } from './preferences'

const USUAL = { from: '22:00', to: '07:00' }
const DIGESTS = [
  { value: 'at_once', label: 'One by one', help: 'As soon as something happens' },
  { value: 'hourly', label: 'Once an hour', help: 'Gathered; what needs you still comes at once' },
  {
    value: 'daily',
    label: 'Once a day',
    help: 'At eight in the morning; what needs you still comes at once',
  },
]

type Props = {
  form: Preferences
  onChange: (part: Partial<Preferences>) => void
  problem: Problem | null
}

/** When mail comes, and when nothing should disturb. */
export function QuietFields({ form, onChange, problem }: Props) {
  const quiet = form.quiet ?? null
  return (
    <Card title="When">
      <div className="grid gap-6">
        <Choices
          label="Mails"
          options={DIGESTS}
          value={[form.digest]}
          onChange={([digest]) => onChange({ digest: digest as Preferences['digest'] })}
        />
        <Choices
          label="Quiet hours"
          multiple
          options={[
            {
              value: 'on',
              label: 'Leave me alone at night',
              help: 'No mail and nothing popping up meanwhile',
            },
          ]}
          value={quiet ? ['on'] : []}
          onChange={(on) => onChange({ quiet: on.length > 0 ? USUAL : null })}
        />
        {quiet && (
          <div className="grid gap-4 sm:grid-cols-2">
            <TextInput
              label="From"
              type="time"
              value={quiet.from}
              error={fieldError(problem, 'quiet.from')}
              onChange={(event) => onChange({ quiet: { ...quiet, from: event.target.value } })}
            />
            <TextInput
              label="To"
              type="time"
              value={quiet.to}
              error={fieldError(problem, 'quiet.to')}
              onChange={(event) => onChange({ quiet: { ...quiet, to: event.target.value } })}
            />
          </div>
        )}
        <Select
          label="Your time zone"
          help="For quiet hours, and for times in mails."
          options={zones(form.zone)}
          value={form.zone}
          error={fieldError(problem, 'zone')}
          onChange={(event) => onChange({ zone: event.target.value })}
        />
      </div>
    </Card>
  )
}
