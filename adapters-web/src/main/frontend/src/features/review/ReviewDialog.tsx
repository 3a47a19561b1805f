import { useCallback, useState, type FormEvent } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { post, Problem, useSubmit, type Scores } from '@/api'
import { Button, fieldError, ProblemSummary, StarsInput, TextArea, toast } from '@/design'
import { Dialog, DialogActions } from '@/design/Dialog'
import { NO_SCORES, SCORES } from './scores'

type Props = { side: 'job' | 'lead'; id: string; about: string; open: boolean; onClose: () => void }

export function ReviewDialog({ side, id, about, open, onClose }: Props) {
  const [scores, setScores] = useState<Scores>(NO_SCORES)
  const [text, setText] = useState('')
  const [missing, setMissing] = useState<Problem | null>(null)
  const { submit, pending, problem } = useSendReview(side, id, onClose)
  const shown = missing ?? problem
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const wrong = unscored(scores)
    setMissing(wrong)
    if (!wrong) void submit({ ...scores, text: text.trim() })
  }
  return (
    <Dialog open={open} onClose={onClose} title={`Review ${about}`}>
      <form onSubmit={onSubmit} noValidate>
        <ProblemSummary problem={shown} />
        <p className="my-3 text-[15px] text-ink-soft">
          They see it when both of you have written, or the time is up. It cannot be changed later.
        </p>
        {SCORES.map(({ key, label }) => (
          <StarsInput
            key={key}
            label={label}
            value={scores[key]}
            error={fieldError(shown, key)}
            onChange={(value) => setScores({ ...scores, [key]: value })}
          />
        ))}
        <TextArea
          label="In your words"
          optional
          className="mt-3"
          rows={3}
          maxLength={2000}
          value={text}
          error={fieldError(shown, 'text')}
          onChange={(event) => setText(event.target.value)}
        />
        <DialogActions>
          <Button look="secondary" onClick={onClose}>
            Not now
          </Button>
          <Button type="submit" pending={pending}>
            Send review
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

function unscored(scores: Scores): Problem | null {
  const missing = SCORES.filter(({ key }) => scores[key] === 0)
  if (missing.length === 0) return null
  const details = missing.map(({ key, label }) => ({
    field: key,
    key: 'incomplete',
    message: `Score ${label.toLowerCase()}.`,
  }))
  return new Problem(400, 'form.incomplete', 'A score is still missing:', details)
}

function useSendReview(side: 'job' | 'lead', id: string, onClose: () => void) {
  const client = useQueryClient()
  const send = useCallback(
    (body: Scores & { text: string }, key: string) => post(`/jobs/${id}/reviews`, body, key),
    [id],
  )
  const done = useCallback(
    (answer: unknown) => {
      client.setQueryData([side, id], answer)
      for (const key of ['jobs', 'leads']) void client.invalidateQueries({ queryKey: [key] })
      onClose()
      toast('Thank you. Your review is stored.')
    },
    [client, side, id, onClose],
  )
  return useSubmit(send, done)
}
