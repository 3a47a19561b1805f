import { PARTS, type Outcome, type Parts } from '@/api'
import { Badge, moment } from '@/design'
import { useCategories } from '@/features/catalog'
import { PART_FILL, PART_WORDS, points, TIER_WORDS } from './parts'

export function OutcomeCard({ outcome }: { outcome: Outcome }) {
  const { data: categories } = useCategories()
  const category = categories?.find(({ id }) => id === outcome.category)?.name ?? outcome.category
  return (
    <article className="rounded border border-line bg-surface p-5">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div>
          <h2 className="font-semibold tracking-tight">
            {category} in {outcome.zip}
          </h2>
          <p className="text-sm text-ink-faint">
            Decided <time dateTime={outcome.decidedAt}>{moment(outcome.decidedAt)}</time>
          </p>
        </div>
        <Badge tone={outcome.chosen ? 'success' : 'neutral'}>
          {outcome.chosen ? 'You were asked' : 'Not asked'}
        </Badge>
      </div>
      <p className="mt-3 text-[15px] text-ink-soft">{outcomeWords(outcome)}</p>
      {outcome.mine && <Figures parts={outcome.mine.parts} />}
    </article>
  )
}

export function outcomeWords({ chosen, rank, of, mine, bound, cutoff, cutoffTier }: Outcome): string {
  if (mine && rank) {
    const place = `You were number ${rank} of ${of} with ${points(mine.score)} of 100 points.`
    if (chosen) return place
    if (cutoff == null) return place
    if (mine.tier && cutoffTier && mine.tier !== cutoffTier)
      return `${place} Those asked matched more closely by place (${TIER_WORDS[cutoffTier].toLowerCase()}), which comes first.`
    return `${place} ${points(cutoff)} were needed.`
  }
  if (bound != null && cutoff != null)
    return `Your score was below ${points(bound)} of 100 points; ${points(cutoff)} were needed. So it was not worked out in detail.`
  return 'You were not among those in reach of this request when it was decided.'
}

function Figures({ parts }: { parts: Parts }) {
  return (
    <dl className="mt-4 grid gap-x-8 gap-y-2.5 sm:grid-cols-2 lg:grid-cols-5">
      {PARTS.map((part) => (
        <div key={part}>
          <dt className="flex justify-between gap-2 text-sm">
            <span className="text-ink-soft">{PART_WORDS[part]}</span>
          </dt>
          <dd>
            <span className="text-[15px] font-medium tabular-nums">{Math.round(parts[part] * 100)}</span>
            <span className="text-sm text-ink-faint"> of 100</span>
            <span aria-hidden className="mt-1 block h-1.5 overflow-hidden rounded-full bg-sunken">
              <span
                className={`block h-full ${PART_FILL[part]}`}
                style={{ width: `${parts[part] * 100}%` }}
              />
            </span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
