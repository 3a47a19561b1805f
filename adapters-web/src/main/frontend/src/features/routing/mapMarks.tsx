import { geoCircle, geoPath, type GeoProjection } from 'd3-geo'
import type { Candidate } from '@/api'
import { cx } from '@/design'

export const DEGREES_PER_MILE = 1 / 69.05

export function Ring({
  radius,
  centre,
  projection,
}: {
  radius: number
  centre: [number, number]
  projection: GeoProjection
}) {
  const ring = geoCircle()
    .center(centre)
    .radius(radius * DEGREES_PER_MILE)()
  const top = projection([centre[0], centre[1] + radius * DEGREES_PER_MILE])
  return (
    <g>
      <path
        d={geoPath(projection)(ring) ?? ''}
        className="fill-none stroke-line-strong"
        strokeDasharray="3 5"
      />
      {top && top[1] > 10 && (
        <text x={top[0]} y={top[1] - 5} textAnchor="middle" className="fill-ink-faint text-[12px]">
          {radius} mi
        </text>
      )}
    </g>
  )
}

export function Dot({
  candidate,
  chosen,
  at,
}: {
  candidate: Candidate
  chosen: boolean
  at: [number, number] | null
}) {
  if (!at) return null
  return (
    <circle
      cx={at[0]}
      cy={at[1]}
      r={chosen ? 8 : 5}
      strokeWidth={2}
      className={cx(chosen ? 'fill-accent stroke-surface' : 'fill-surface stroke-accent')}
    >
      <title>{`${candidate.rank}. ${candidate.provider.name}, ${candidate.zip}`}</title>
    </circle>
  )
}

export function RequestMark({ at }: { at: [number, number] | null }) {
  if (!at) return null
  return (
    <path
      d={`M${at[0]} ${at[1] - 9}l8 9l-8 9l-8 -9z`}
      className="fill-signal stroke-surface"
      strokeWidth={2}
    />
  )
}
