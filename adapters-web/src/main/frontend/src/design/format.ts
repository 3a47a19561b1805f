import type { Budget, Rating, Timing } from '@/api'
import { money } from './amounts'

/** Words and figures as people read them. No data is an em-dash, never a zero. */
export const NO_DATA = '—'

export const moneyRange = (min: number, max: number, currency?: string): string =>
  min === max ? money(min, currency) : `${money(min, currency)} – ${money(max, currency)}`

export const budgetWords = (budget?: Budget | null): string =>
  budget ? moneyRange(budget.min, budget.max) : 'Not sure yet'

export const credits = (count: number): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? 'credit' : 'credits'}`

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`

export const miles = (distance?: number | null): string =>
  distance == null ? NO_DATA : `${distance < 10 ? distance.toFixed(1) : Math.round(distance)}\u00a0mi`

export const ratingWords = (rating: Rating): string =>
  rating.count === 0 || rating.average == null ? NO_DATA : rating.average.toFixed(1)

export function day(instant: string): string {
  return new Date(instant).toLocaleDateString('en-US', { month: 'short', day: 'numeric', year: 'numeric' })
}

export function moment(instant: string): string {
  return new Date(instant).toLocaleString('en-US', {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
}

const TIMINGS = {
  as_soon_as_possible: 'As soon as possible',
  within_a_week: 'Within a week',
  on_date: 'On a date',
  flexible: 'Flexible',
} as const

export function timingWords(timing: Timing): string {
  if (timing.kind === 'on_date' && timing.date) return `On ${plainDate(timing.date)}`
  return TIMINGS[timing.kind]
}

/** A calendar date without a zone: the same day everywhere. */
export function plainDate(date: string): string {
  return new Date(`${date}T12:00:00`).toLocaleDateString('en-US', {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    year: 'numeric',
  })
}
