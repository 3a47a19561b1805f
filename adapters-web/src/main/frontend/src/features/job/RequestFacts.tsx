import type { ReactNode } from 'react'
import type { Budget, Contact, ShownAnswer, Timing } from '@/api'
import { budgetWords, Card, Facts, plainDate, timingWords } from '@/design'
import { JobPhotos } from './JobPhotos'

type Request = {
  id: string
  title: string
  description: string
  answers: ShownAnswer[]
  timing: Timing
  budget?: Budget | null
  place?: string | null
  zip: string
  city: string
  state: string
}

/** What was asked for, as both sides read it. */
export function RequestFacts({ request }: { request: Request }) {
  const { title: heading, description, answers, timing, budget, place, zip, city, state } = request
  return (
    <Card title="The request">
      <p className="mb-5 max-w-prose whitespace-pre-line empty:hidden">{beyondTitle(description, heading)}</p>
      <Facts
        facts={[
          ...answers.map((answer): [string, ReactNode] => [answer.label, answerShown(request.id, answer)]),
          ['Where', `${place ? `${place}, ` : ''}${city}, ${state} ${zip}`],
          ['When', timingWords(timing)],
          ['Budget', budgetWords(budget)],
        ]}
      />
    </Card>
  )
}

/** Dates are stored as the server writes them. */
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/

function answerShown(job: string, { value, photos }: ShownAnswer): ReactNode {
  if (photos.length > 0) return <JobPhotos job={job} photos={photos} />
  return ISO_DATE.test(value) ? plainDate(value) : value
}

/** The first line is the page's title already; what is left of a description that has more. */
function beyondTitle(description: string, title: string): string {
  return description.startsWith(title) ? description.slice(title.length).trim() : description
}

const PREFERS = { phone: 'by phone', email: 'by email', chat: 'by chat' }

export function ContactFacts({ contact, title }: { contact: Contact; title: string }) {
  return (
    <Card title={title}>
      <Facts
        facts={[
          ['Name', contact.name],
          [
            'Phone',
            <a key="phone" className="text-accent underline underline-offset-2" href={`tel:${contact.phone}`}>
              {contact.phone}
            </a>,
          ],
          [
            'Email',
            <a
              key="email"
              className="text-accent underline underline-offset-2 break-all"
              href={`mailto:${contact.email}`}
            >
              {contact.email}
            </a>,
          ],
          ['Prefers', PREFERS[contact.prefers]],
        ]}
      />
    </Card>
  )
}
