import { useCallback, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { Play } from 'lucide-react'
import { post, useSubmit, type SweepResult } from '@/api'
import { Button, Card, ProblemSummary } from '@/design'
import { Swept } from './Swept'

/** Runs the deadline sweep now, instead of waiting for its next turn, and says what it did. */
export function SweepCard() {
  const client = useQueryClient()
  const [result, setResult] = useState<SweepResult | null>(null)
  const send = useCallback((_: null, key: string) => post<SweepResult>('/admin/sweeps', {}, key), [])
  const done = useCallback(
    (swept: SweepResult) => {
      setResult(swept)
      void client.invalidateQueries()
    },
    [client],
  )
  const { submit, pending, problem } = useSubmit(send, done)
  return (
    <Card title="Deadlines">
      <p className="mb-5 text-ink-soft">
        A sweep makes every move whose time has come. It runs by itself every few minutes.
      </p>
      <ProblemSummary problem={problem} />
      <Button
        look="secondary"
        pending={pending}
        icon={<Play className="size-4" aria-hidden />}
        onClick={() => void submit(null)}
      >
        Run the sweep now
      </Button>
      <Swept result={result} />
    </Card>
  )
}
