/** Initials on a quiet ground; the name stands beside it, so it is hidden from screen readers. */
export function Avatar({ name, large }: { name: string; large?: boolean }) {
  const initials = name
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word[0]?.toUpperCase())
  const shown = [initials[0], initials.length > 1 ? initials.at(-1) : ''].join('')
  return (
    <span
      aria-hidden
      className={`inline-flex shrink-0 items-center justify-center rounded-full bg-accent-soft font-semibold text-accent ${large ? 'size-12 text-base' : 'size-9 text-sm'}`}
    >
      {shown}
    </span>
  )
}
