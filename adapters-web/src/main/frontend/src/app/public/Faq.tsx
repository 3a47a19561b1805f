import { ChevronDown } from 'lucide-react'

type Entry = { question: string; answer: string }

const SEEKERS: Entry[] = [
  {
    question: 'What does it cost me?',
    answer:
      'Nothing. Providers pay a small number of credits to answer a request. You pay the provider you choose, directly.',
  },
  {
    question: 'Who sees my phone number and address?',
    answer:
      'Only a provider who has claimed your request, and that is two at most. Before that they see the town, your answers and your description.',
  },
  {
    question: 'How are the two providers chosen?',
    answer:
      'By reviews, completed jobs, how reliably they answer, distance and recent activity, with fixed weights. Nobody can pay for a better place.',
  },
  {
    question: 'What if nobody answers?',
    answer:
      'If nobody claims your request within 24 hours, a person takes over and looks for a provider for you.',
  },
  {
    question: 'May I turn a price down?',
    answer:
      'Yes. Say why in a sentence, and the provider may send another price. You can also cancel before you have confirmed one.',
  },
  {
    question: 'Can reviews be trusted?',
    answer:
      'Both sides review each other after a finished job, and neither sees the other’s review before both are in or the time is up.',
  },
]

export function FaqList({ entries = SEEKERS }: { entries?: Entry[] }) {
  return (
    <div className="divide-y divide-line border-y border-line">
      {entries.map(({ question, answer }) => (
        <details key={question} className="group">
          <summary className="flex min-h-14 list-none items-center justify-between gap-4 py-3 font-medium [&::-webkit-details-marker]:hidden">
            {question}
            <ChevronDown
              className="size-5 shrink-0 text-ink-faint transition-transform group-open:rotate-180"
              aria-hidden
            />
          </summary>
          <p className="max-w-2xl pb-5 text-ink-soft">{answer}</p>
        </details>
      ))}
    </div>
  )
}

export function Faq() {
  return (
    <section aria-labelledby="faq" className="grid gap-8 lg:grid-cols-[1fr_1.6fr]">
      <h2 id="faq" className="font-display text-3xl font-semibold tracking-tight">
        Questions people ask
      </h2>
      <FaqList />
    </section>
  )
}
