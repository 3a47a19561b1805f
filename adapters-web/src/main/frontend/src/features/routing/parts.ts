import { PARTS, type MatchTier, type Part, type Parts } from '@/api'

/** The parts of a score: their words and the colour of their share in a bar. */
export const PART_WORDS: Record<Part, string> = {
  rating: 'Reviews',
  jobs: 'Completed jobs',
  response: 'Answering',
  distance: 'Distance',
  recency: 'Recently active',
}

export const PART_FILL: Record<Part, string> = {
  rating: 'bg-part-1 fill-part-1',
  jobs: 'bg-part-2 fill-part-2',
  response: 'bg-part-3 fill-part-3',
  distance: 'bg-part-4 fill-part-4',
  recency: 'bg-part-5 fill-part-5',
}

export const TIER_WORDS: Record<MatchTier, string> = {
  exact: 'Exact area',
  base: 'Same ZIP code',
  radius: 'Within travel distance',
}

/** A score from 0 to 1 as points of a hundred, the way it is shown everywhere. */
export const points = (score: number): string => (score * 100).toFixed(1)

/** The share each part has in a score. */
export const shares = (parts: Parts): { part: Part; share: number }[] =>
  PARTS.map((part) => ({ part, share: parts[part] }))
