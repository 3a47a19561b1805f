import { useCallback, useState, type FormEvent } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { post, useSubmit, type ClockAdvanced, type PlatformClock, type SweepResult } from '@/api'
import { Button, Card, Choices, fieldError, Notice, ProblemSummary, TextInput } from '@/design'
import { aheadWords } from './aheadWords'
import { Swept } from './Swept'

const HOUR = 3600
const STEPS = [
  { value: String(HOUR), label: '1 hour' },
  { value: String(24 * HOUR), label: '1 day' },
  { value: String(48 * HOUR), label: '2 days' },
  { value: String(7 * 24 * HOUR), label: '7 days' },
  { value: String(14 * 24 * HOUR), label: '14 days' },
  { value: String(30 * 24 * HOUR), label: '30 days' },
]

export function AdvanceCard({ clock }: { clock: PlatformClock }) {
  const [seconds, setSeconds] = useState(String(24 * HOUR))
  const [reason, setReason] = useState('')
  const { submit, pending, problem, swept } = useAdvance()
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void submit({ seconds: Number(seconds), reason: reason.trim() })
  }
  return (
    <Card title="Platform time">
      <p className="text-2xl font-semibold tracking-tight tabular-nums">
        <time dateTime={clock.now}>
          {new Date(clock.now).toLocaleString('en-US', {
            dateStyle: 'full',
            timeStyle: 'short',
            hourCycle: 'h23',
          })}
        </time>
      </p>
      <p className="mb-6 text-sm text-ink-faint">{aheadWords(clock.offsetSeconds)}</p>
      {clock.movable ? (
        <form onSubmit={onSubmit} noValidate className="grid gap-5">
          <ProblemSummary problem={problem} />
          <Choices
            label="Move forward by"
            columns
            options={STEPS}
            value={[seconds]}
            error={fieldError(problem, 'seconds')}
            onChange={([step]) => setSeconds(step ?? seconds)}
          />
          <TextInput
            label="Reason"
            value={reason}
            error={fieldError(problem, 'reason')}
            onChange={(event) => setReason(event.target.value)}
          />
          <div>
            <Button type="submit" pending={pending}>
              Move time forward
            </Button>
          </div>
          <Swept result={swept} />
        </form>
      ) : (
        <Notice>This is production: its clock cannot be moved.</Notice>
      )}
    </Card>
  )
}

function useAdvance() {
  const client = useQueryClient()
  const [swept, setSwept] = useState<SweepResult | null>(null)
  const send = useCallback(
    (body: { seconds: number; reason: string }, key: string) =>
      post<ClockAdvanced>('/admin/clock/advances', body, key),
    [],
  )
  const done = useCallback(
    (advanced: ClockAdvanced) => {
      setSwept(advanced.swept)
      void client.invalidateQueries()
    },
    [client],
  )
  return { ...useSubmit(send, done), swept }
}
