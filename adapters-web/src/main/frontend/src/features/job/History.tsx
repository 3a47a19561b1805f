import type { HistoryEntry } from '@/api'
import { Card, moment } from '@/design'
import { moveWords, noteWords, whoWords } from './words'

/** Everything that happened, the newest first, with who and why. */
export function History({ entries }: { entries: HistoryEntry[] }) {
  // Reversed before the stable sort: moves of the same instant keep their order, turned around.
  const newestFirst = [...entries].reverse().sort((a, b) => b.at.localeCompare(a.at))
  return (
    <Card title="What happened">
      <ol className="grid gap-4">
        {newestFirst.map((entry) => (
          <li key={entry.at + entry.move} className="grid gap-0.5 border-l-2 border-line pl-4">
            <p className="text-[15px]">{moveWords(entry.move)}</p>
            {entry.note && <p className="text-sm text-ink-soft">{noteWords(entry)}</p>}
            <p className="text-sm text-ink-faint">
              {whoWords(entry.by)}, <time dateTime={entry.at}>{moment(entry.at)}</time>
            </p>
          </li>
        ))}
      </ol>
    </Card>
  )
}
