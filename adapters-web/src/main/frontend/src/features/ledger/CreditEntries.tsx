import { Link } from 'react-router'
import { Coins } from 'lucide-react'
import { usePages, type CreditEntry } from '@/api'
import { EmptyState } from '@/design'
import { CsvButton } from './CsvButton'
import { Entries, type Line } from './Entries'
import { entryWords, signed } from './entryWords'
import { HistoryBar, useFlow } from './HistoryBar'

const PATH = '/credits/entries'
const HEAD = ['Time (UTC)', 'What', 'Note', 'Change', 'Before', 'After', 'Transaction']

/** Movements of credits, the newest first. */
export function CreditEntries() {
  const { flow } = useFlow()
  const query = { flow }
  const entries = usePages<CreditEntry>(['credits', 'entries'], PATH, query)
  return (
    <div className="min-w-0">
      <HistoryBar
        csv={<CsvButton<CreditEntry> path={PATH} query={query} file="credits.csv" head={HEAD} row={rowOf} />}
      />
      <Entries
        entries={entries}
        lineOf={lineOf}
        caption="History of your credits, the newest first"
        empty={
          <EmptyState icon={<Coins className="size-6" aria-hidden />} title="No movements here">
            Credits you get, spend and get back are listed here.
          </EmptyState>
        }
      />
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
