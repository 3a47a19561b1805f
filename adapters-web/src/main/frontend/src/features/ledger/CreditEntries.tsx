import { Link } from 'react-router'
import { Coins } from 'lucide-react'
import { usePages, type CreditEntry } from '@/api'
import { EmptyState, ErrorState, LoadMore, SkeletonList } from '@/design'
import { CsvButton } from './CsvButton'
import { EntriesTable, type Line } from './EntriesTable'
import { entryWords, signed } from './entryWords'

const PATH = '/credits/entries'
const HEAD = ['Time (UTC)', 'What', 'Note', 'Change', 'Before', 'After', 'Transaction']

/** Every movement of credits, the newest first. */
export function CreditEntries() {
  const entries = usePages<CreditEntry>(['credits', 'entries'], PATH)
  if (entries.isPending) return <SkeletonList rows={5} height="h-14" />
  if (entries.isError) return <ErrorState error={entries.error} onRetry={() => void entries.refetch()} />
  if (entries.items.length === 0)
    return (
      <EmptyState icon={<Coins className="size-6" aria-hidden />} title="No movements yet">
        Credits you get, spend and get back are listed here.
      </EmptyState>
    )
  return (
    <div className="min-w-0">
      <div className="mb-3 flex justify-end">
        <CsvButton<CreditEntry> path={PATH} file="credits.csv" head={HEAD} row={rowOf} />
      </div>
      <EntriesTable caption="History of your credits, the newest first" lines={entries.items.map(lineOf)} />
      <LoadMore pages={entries} />
    </div>
  )
}

const rowOf = (entry: CreditEntry) => [
  entry.at,
  entryWords(entry.reason),
  entry.note ?? '',
  entry.amount,
  entry.before,
  entry.after,
  entry.id,
]

const lineOf = (entry: CreditEntry): Line => ({
  id: entry.id,
  what: entry.job ? (
    <Link
      to={`/leads/${entry.job}`}
      className="underline decoration-line-strong underline-offset-2 hover:text-accent"
    >
      {entryWords(entry.reason)}
    </Link>
  ) : (
    entryWords(entry.reason)
  ),
  note: entry.note,
  at: entry.at,
  change: signed(entry.amount),
  gain: entry.amount > 0,
  before: String(entry.before),
  after: String(entry.after),
})
