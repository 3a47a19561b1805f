import type { Problem } from '@/api'
import type { Draft } from './draft'

export type StepProps = { draft: Draft; change: (change: Partial<Draft>) => void; problem: Problem | null }

/** The id of the control of a field; dots are fine in ids, and problems link to them. */
export const fieldId = (field: string): string => field
