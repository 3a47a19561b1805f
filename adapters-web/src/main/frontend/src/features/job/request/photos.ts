import { useCallback, useState } from 'react'
import { Problem, type NewJob } from '@/api'
import { sendPhotos } from '@/features/catalog'
import type { Known } from './steps'

/** Photos go before the request, which names them by key. */
export function useSendPhotos(known: Known) {
  const [progress, setProgress] = useState<string | null>(null)
  const send = useCallback(
    async (job: NewJob) => {
      const answers = photosOf(known, job)
      const all = answers.flatMap(({ keys }) => keys)
      const tell = (count: number) => setProgress(`Sending photo ${count + 1} of ${all.length}…`)
      try {
        const missing = await sendPhotos(all, tell)
        const lost = answers.find(({ keys }) => keys.some((key) => missing.includes(key)))
        if (lost) throw photosLost(lost.question)
      } finally {
        setProgress(null)
      }
    },
    [known],
  )
  return { send, progress }
}

/** The keys of the photos in a request, by question. */
export const photosOf = ({ questions }: Known, { answers }: NewJob) =>
  questions
    .filter(({ type }) => type === 'photo')
    .map(({ key }) => ({ question: key, keys: (answers[key] ?? []) as string[] }))

function photosLost(question: string): Problem {
  const message = 'Add these photos again: they were chosen in another browser.'
  return new Problem(400, 'input.invalid', message, [
    { field: `answers.${question}`, key: 'photo.unknown', message },
  ])
}
