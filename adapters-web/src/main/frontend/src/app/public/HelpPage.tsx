import { FaqList } from './Faq'
import { TextPage } from './TextPage'

const PROVIDERS = [
  {
    question: 'How do I get leads?',
    answer:
      'Choose your categories, where you work and how far you travel in your profile. After an operator has verified you, requests that fit are offered to you under Leads.',
  },
  {
    question: 'What does a lead cost?',
    answer:
      'One credit or more, depending on how complex the job is. The lead shows its price before you claim it, and asks you to confirm.',
  },
  {
    question: 'When do my credits come back?',
    answer:
      'By themselves when the customer cancels, when they never decide, or when you make no contact within 48 hours. For a lead that was not what it said, ask for a refund on its page; a person decides.',
  },
  {
    question: 'Why was I not asked?',
    answer:
      'Under “Why not me?” you see each decision you were considered for: your place, your score and its parts, and the score that was needed.',
  },
  {
    question: 'The customer does not answer. What now?',
    answer:
      'Note your attempt with “I called”. If they stay silent until the deadline, the lead closes and your credits return.',
  },
]

export function HelpPage() {
  return (
    <TextPage
      title="Help"
      lead="Short answers to what people ask most. Each of your requests and leads also says what comes next."
    >
      <section>
        <h2 className="mb-4 text-xl font-semibold tracking-tight">If you need something done</h2>
        <FaqList />
      </section>
      <section>
        <h2 className="mb-4 text-xl font-semibold tracking-tight">If you offer a service</h2>
        <FaqList entries={PROVIDERS} />
      </section>
      <section>
        <h2 className="text-xl font-semibold tracking-tight">Something else?</h2>
        <p className="mt-2 text-ink-soft">
          This site is run by its own operator, who reads reports made on a lead’s page and looks after
          accounts. For anything else, use the contact the operator gave you.
        </p>
      </section>
    </TextPage>
  )
}
