import type { Stage } from '@/api'
import { Badge } from '@/design'
import { stageSaid } from './words'

export function StageBadge({ stage }: { stage: Stage }) {
  const { word, tone } = stageSaid(stage)
  return <Badge tone={tone}>{word}</Badge>
}
