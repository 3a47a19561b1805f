import { Check } from 'lucide-react'
import { LinkButton } from '@/design'

const PROMISES = [
  'A request is offered to two providers, never to five.',
  'You see the price in credits, the places left and the refund rules before you claim.',
  'No contact or no decision from the customer in time: your credits come back by themselves.',
  'When you were not asked, you can see why.',
]

export function ForProviders() {
  return (
    <section
      aria-labelledby="providers"
      className="grid gap-8 rounded border border-line bg-surface p-6 sm:p-10 lg:grid-cols-[1fr_1.2fr] lg:items-center"
    >
      <div>
        <h2 id="providers" className="font-display text-3xl font-semibold tracking-tight">
          For people who do the work
        </h2>
        <p className="mt-3 text-ink-soft">Fair leads, with the rules in the open.</p>
        <LinkButton to="/sign-up?role=provider" className="mt-6" look="secondary">
          Offer your service
        </LinkButton>
      </div>
      <ul className="grid gap-4">
        {PROMISES.map((promise) => (
          <li key={promise} className="flex gap-3">
            <Check className="mt-0.5 size-5 shrink-0 text-accent" aria-hidden />
            {promise}
          </li>
        ))}
      </ul>
    </section>
  )
}
