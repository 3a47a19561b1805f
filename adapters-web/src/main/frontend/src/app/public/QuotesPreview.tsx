import { Check } from 'lucide-react'

const QUOTES = [
  {
    who: 'Provider A',
    price: '$320 – $380',
    note: 'Can start on Thursday morning. Materials included.',
    best: true,
  },
  {
    who: 'Provider B',
    price: '$290 – $450',
    note: 'Depends on the wall behind the tiles. I would look first.',
    best: false,
  },
]

/** A drawing of an answered request: marked as an example, and hidden from screen readers. */
export function QuotesPreview() {
  return (
    <figure className="relative mx-auto w-full max-w-md lg:max-w-none">
      <div aria-hidden className="rounded border border-line bg-surface p-6 shadow">
        <div className="flex items-start justify-between gap-4">
          <div>
            <p className="text-sm text-ink-faint">Your request</p>
            <p className="mt-0.5 text-lg font-semibold tracking-tight">Bathroom tiles, 12 m²</p>
          </div>
          <span className="rounded-full bg-signal-soft px-3 py-1 text-[13px] font-medium whitespace-nowrap text-signal">
            Your turn
          </span>
        </div>
        <Steps />
        <div className="mt-6 grid gap-3">
          {QUOTES.map(({ who, price, note, best }) => (
            <div
              key={who}
              className={`rounded border p-4 ${best ? 'border-accent bg-accent-soft' : 'border-line'}`}
            >
              <div className="flex items-baseline justify-between gap-3">
                <p className="font-medium">{who}</p>
                <p className="text-lg font-semibold tabular-nums">{price}</p>
              </div>
              <p className="mt-1 text-sm text-ink-soft">{note}</p>
            </div>
          ))}
        </div>
      </div>
      <figcaption className="mt-3 text-center text-sm text-ink-faint">
        Example: an answered request
      </figcaption>
    </figure>
  )
}

function Steps() {
  const steps = ['Sent', 'Answered', 'Quoted', 'Chosen']
  return (
    <div className="mt-6 flex items-center">
      {steps.map((step, index) => (
        <div
          key={step}
          className={index < steps.length - 1 ? 'flex flex-1 items-center' : 'flex items-center'}
        >
          <div className="flex flex-col items-center gap-1.5">
            <span
              className={`flex size-6 items-center justify-center rounded-full ${index < 3 ? 'bg-accent text-accent-ink' : 'border border-line-strong'}`}
            >
              {index < 3 && <Check className="size-3.5" />}
            </span>
            <span className="text-xs text-ink-faint">{step}</span>
          </div>
          {index < steps.length - 1 && (
            <span className={`mx-1 mb-5 h-px flex-1 ${index < 2 ? 'bg-accent' : 'bg-line'}`} />
          )}
        </div>
      ))}
    </div>
  )
}
