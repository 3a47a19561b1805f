import { ClipboardList, MessagesSquare, Route, Star, type LucideIcon } from 'lucide-react'

type Step = { icon: LucideIcon; title: string; text: string }

const STEPS: Step[] = [
  {
    icon: ClipboardList,
    title: 'Describe it once',
    text: 'A few questions made for your kind of job. You can stop and go on later.',
  },
  {
    icon: Route,
    title: 'We ask the two best',
    text: 'By reviews, experience, reliability and distance. Every decision is kept and can be checked.',
  },
  {
    icon: MessagesSquare,
    title: 'Compare two prices',
    text: 'Both answers side by side, each with its range. Turn one down and they may answer again.',
  },
  {
    icon: Star,
    title: 'Choose, and review',
    text: 'You agree on the work directly. Afterwards both sides review each other, unseen until both are done.',
  },
]

export function HowItWorks() {
  return (
    <section aria-labelledby="how">
      <h2 id="how" className="font-display text-3xl font-semibold tracking-tight">
        How it works
      </h2>
      <ol className="mt-10 grid gap-10 sm:grid-cols-2 lg:grid-cols-4 lg:gap-8">
        {STEPS.map(({ icon: Icon, title, text }, index) => (
          <li key={title} className="relative">
            {index < STEPS.length - 1 && (
              <span
                aria-hidden
                className="absolute top-6 left-16 hidden h-px w-[calc(100%-3.5rem)] bg-line lg:block"
              />
            )}
            <span className="flex size-12 items-center justify-center rounded-full bg-accent-soft text-accent">
              <Icon className="size-6" aria-hidden />
            </span>
            <h3 className="mt-5 text-lg font-semibold tracking-tight">
              <span className="text-ink-faint tabular-nums">{index + 1}. </span>
              {title}
            </h3>
            <p className="mt-1.5 text-[15px] text-ink-soft">{text}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
