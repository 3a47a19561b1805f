import { useState } from 'react'
import type { Review, Reviews } from '@/api'
import { Button, Card, Deadline, NO_DATA } from '@/design'
import { ReviewDialog } from './ReviewDialog'
import { SCORES } from './scores'

type Props = { side: 'job' | 'lead'; id: string; reviews: Reviews; mayReview: boolean; about: string }

/** Both reviews of a finished job. The other side's stays hidden until both are in or the time is up (BY-15). */
export function Reviewing({ side, id, reviews, mayReview, about }: Props) {
  const [writing, setWriting] = useState(false)
  const { mine, theirs, publishedAt, closesAt } = reviews
  if (!mayReview && !mine && !theirs && !closesAt) return null
  return (
    <Card
      title="Reviews"
      aside={!publishedAt && closesAt ? <Deadline at={closesAt} label="Open: closes" /> : undefined}
    >
      <div className="grid gap-6 md:grid-cols-2">
        <div>
          <h3 className="mb-2 text-sm text-ink-faint">Yours, about {about}</h3>
          {mine && <Shown review={mine} />}
          {!mine && mayReview && (
            <>
              <p className="mb-3 text-[15px] text-ink-soft">
                Five quick scores and, if you like, a few words.
              </p>
              <Button onClick={() => setWriting(true)}>Write a review</Button>
            </>
          )}
          {!mine && !mayReview && <p className="text-ink-soft">{NO_DATA} You did not write one.</p>}
        </div>
        <div>
          <h3 className="mb-2 text-sm text-ink-faint">Theirs, about you</h3>
          {theirs ? (
            <Shown review={theirs} />
          ) : (
            <p className="text-[15px] text-ink-soft">
              {publishedAt
                ? `${NO_DATA} They did not write one.`
                : 'Hidden until both have written, or the time is up.'}
            </p>
          )}
        </div>
      </div>
      <ReviewDialog side={side} id={id} about={about} open={writing} onClose={() => setWriting(false)} />
    </Card>
  )
}

function Shown({ review }: { review: Review }) {
  return (
    <>
      <dl className="grid max-w-xs grid-cols-[1fr_auto] gap-x-4 gap-y-1 text-[15px]">
        {SCORES.map(({ key, label }) => (
          <div key={key} className="contents">
            <dt className="text-ink-soft">{label}</dt>
            <dd className="font-medium tabular-nums">{review[key]} of 5</dd>
          </div>
        ))}
      </dl>
      {review.text && <p className="mt-3 text-[15px] whitespace-pre-line">“{review.text}”</p>}
    </>
  )
}
