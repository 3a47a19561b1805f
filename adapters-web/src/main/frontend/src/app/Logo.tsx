import { Link } from 'react-router'

/** Two streams that meet: the mark is drawn here and in public/icons. */
export function Logo({ to }: { to: string }) {
  return (
    <Link to={to} className="flex items-center gap-2.5 rounded text-ink">
      <svg viewBox="0 0 32 32" className="size-8" aria-hidden>
        <rect width="32" height="32" rx="9" className="fill-accent" />
        <path
          d="M7 11c4.5 0 5.5 5 9 5s4.5-5 9-5M7 21c4.5 0 5.5-5 9-5s4.5 5 9 5"
          className="fill-none stroke-accent-ink"
          strokeWidth="2.6"
          strokeLinecap="round"
        />
      </svg>
      <span className="font-display text-xl font-semibold tracking-tight">SkillStreams</span>
    </Link>
  )
}
