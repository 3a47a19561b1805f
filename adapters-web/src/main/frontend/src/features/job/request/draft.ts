import { useCallback, useState } from 'react'
import type { Answers, ContactWay, NewJob, TimingKind } from '@/api'
import { cents } from '../money'

/** A request being written. It lives in this browser until it is sent, so reload, back and signing in lose nothing. */
export type Draft = {
  category: string
  answers: Answers
  description: string
  zip: string
  place: string
  timing: TimingKind | ''
  date: string
  budgetMin: string
  budgetMax: string
  name: string
  phone: string
  email: string
  prefers: ContactWay
}

const KEY = 'skillstreams-request'
const EMPTY: Draft = {
  category: '',
  answers: {},
  description: '',
  zip: '',
  place: '',
  timing: '',
  date: '',
  budgetMin: '',
  budgetMax: '',
  name: '',
  phone: '',
  email: '',
  prefers: 'phone',
}

export function readDraft(): Draft {
  const stored = localStorage.getItem(KEY)
  if (!stored) return EMPTY
  try {
    return { ...EMPTY, ...(JSON.parse(stored) as Partial<Draft>) }
  } catch {
    localStorage.removeItem(KEY)
    return EMPTY
  }
}

export const forgetDraft = (): void => localStorage.removeItem(KEY)

/** Another category asks other questions, so its answers start anew. */
export const changed = (draft: Draft, change: Partial<Draft>): Draft => ({
  ...draft,
  ...(change.category !== undefined && change.category !== draft.category && { answers: {} }),
  ...change,
})

export function useDraft(start: Partial<Draft>) {
  const [draft, setDraft] = useState(() => kept(changed(readDraft(), start)))
  const change = useCallback((next: Partial<Draft>) => setDraft((last) => kept(changed(last, next))), [])
  return [draft, change] as const
}

function kept(draft: Draft): Draft {
  localStorage.setItem(KEY, JSON.stringify(draft))
  return draft
}

export function toJob(draft: Draft, answers: Answers): NewJob {
  const hasBudget = draft.budgetMin.trim() !== '' || draft.budgetMax.trim() !== ''
  return {
    category: draft.category,
    answers,
    zip: draft.zip,
    place: draft.place.trim() || null,
    description: draft.description.trim(),
    timing: { kind: draft.timing || 'flexible', date: draft.timing === 'on_date' ? draft.date : null },
    budget: hasBudget ? { min: cents(draft.budgetMin), max: cents(draft.budgetMax) } : null,
    contact: {
      name: draft.name.trim(),
      phone: draft.phone.trim(),
      email: draft.email.trim(),
      prefers: draft.prefers,
    },
  }
}
