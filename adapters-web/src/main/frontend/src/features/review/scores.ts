import type { Scores } from '@/api'

/** The five scores of a review (SS-11). */
export const SCORES: { key: keyof Scores; label: string }[] = [
  { key: 'overall', label: 'Overall' },
  { key: 'quality', label: 'Quality' },
  { key: 'communication', label: 'Communication' },
  { key: 'professionalism', label: 'Professionalism' },
  { key: 'value', label: 'Value' },
]

export const NO_SCORES: Scores = { overall: 0, quality: 0, communication: 0, professionalism: 0, value: 0 }
