import { useCallback } from 'react'
import { useNavigate } from 'react-router'
import { useQueryClient } from '@tanstack/react-query'
import { Send } from 'lucide-react'
import { post, Problem, useSubmit, type JobDetail, type NewJob } from '@/api'
import { Button, LinkButton, toast } from '@/design'
import { useMe } from '@/features/account'
import { askedAnswers, forgetPhoto } from '@/features/catalog'
import { forgetDraft, toJob, type Draft } from './draft'
import { photosOf, useSendPhotos } from './photos'
import type { Known } from './steps'

type Props = { draft: Draft; known: Known; onRefused: (problem: Problem) => void }

const BACK_HERE = encodeURIComponent('/request?step=review')

/** The last button. Who is not signed in yet does that first and comes back to the same page. */
export function SendRequest({ draft, known, onRefused }: Props) {
  const { data: me } = useMe()
  const { submit, pending, progress } = useSend(known, onRefused)
  if (me === undefined) return null
  if (me === null)
    return (
      <div className="flex flex-wrap justify-end gap-3">
        <LinkButton look="secondary" to={`/sign-in?next=${BACK_HERE}`}>
          Sign in
        </LinkButton>
        <LinkButton to={`/sign-up?role=seeker&next=${BACK_HERE}`}>Create an account and send</LinkButton>
      </div>
    )
  if (me.role !== 'seeker')
    return (
      <p className="text-sm text-ink-soft">
        Requests are sent from a customer’s account. You are signed in as {me.name}.
      </p>
    )
  return (
    <Button
      pending={pending}
      icon={<Send className="size-4" aria-hidden />}
      onClick={() => void submit(toJob(draft, askedAnswers(known.questions, draft.answers)))}
    >
      {progress ?? 'Send request'}
    </Button>
  )
}

function useSend(known: Known, onRefused: (problem: Problem) => void) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const { send: sendAll, progress } = useSendPhotos(known)
  const send = useCallback(
    async (job: NewJob, key: string) => {
      try {
        await sendAll(job)
        return { job: await post<JobDetail>('/jobs', job, key), sent: job }
      } catch (error) {
        if (error instanceof Problem) onRefused(error)
        throw error
      }
    },
    [sendAll, onRefused],
  )
  const done = useCallback(
    ({ job, sent }: { job: JobDetail; sent: NewJob }) => {
      forgetDraft()
      photosOf(known, sent)
        .flatMap(({ keys }) => keys)
        .forEach((key) => void forgetPhoto(key))
      client.setQueryData(['job', job.id], job)
      void client.invalidateQueries({ queryKey: ['jobs'] })
      toast('Your request is on its way.')
      void navigate(`/jobs/${job.id}`, { replace: true })
    },
    [client, known, navigate],
  )
  return { ...useSubmit(send, done), progress }
}
