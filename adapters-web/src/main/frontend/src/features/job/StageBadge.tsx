import type { Stage } from '@/api'
import { Badge } from '@/design'
import { stageSaid, type Reader } from './words'

export function StageBadge({ stage, reader }: { stage: Stage; reader?: Reader }) {
  const { word, tone } = stageSaid(stage, reader)
  return <Badge tone={tone}>{word}</Badge>
}
