import type { Deadline as Due } from '@/api'
import { Deadline } from '@/design'
import { dueWords } from './words'

export function DueLine({ deadline }: { deadline?: Due | null | undefined }) {
  if (!deadline) return null
  return <Deadline at={deadline.at} label={dueWords(deadline.what)} />
}
