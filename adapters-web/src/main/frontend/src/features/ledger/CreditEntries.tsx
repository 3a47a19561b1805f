import { Link } from 'react-router'
import { Coins } from 'lucide-react'
import { usePages, type CreditEntry } from '@/api'
import { EmptyState, ErrorState, LoadMore, moment, SkeletonList } from '@/design'
import { CsvButton } from './CsvButton'
import { entryWords, signed } from './entryWords'

/** Every movement, the newest first. */
export function CreditEntries() {
  const entries = usePages<CreditEntry>(['credits', 'entries'], '/credits/entries')
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
        <CsvButton />
      </div>
      <div className="overflow-hidden rounded border border-line bg-surface">
        <table className="w-full text-[15px]">
          <caption className="sr-only">History of your credits, the newest first</caption>
          <thead className="hidden border-b border-line bg-sunken text-left text-sm text-ink-soft sm:table-header-group">
            <tr>
              {['What', 'When', 'Change', 'Before', 'After'].map((name, column) => (
                <th
                  key={name}
                  scope="col"
                  className={`px-5 py-2.5 font-medium ${column > 1 ? 'text-right' : ''}`}
                >
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {entries.items.map((entry) => (
              <EntryRow key={entry.id} entry={entry} />
            ))}
          </tbody>
        </table>
      </div>
      <LoadMore pages={entries} />
    </div>
  )
}

function EntryRow({ entry }: { entry: CreditEntry }) {
  return (
    <tr className="grid grid-cols-[1fr_auto] gap-x-4 px-5 py-3.5 sm:table-row sm:p-0">
      <td className="sm:px-5 sm:py-3.5">
        {entry.job ? (
          <Link
            to={`/leads/${entry.job}`}
            className="underline decoration-line-strong underline-offset-2 hover:text-accent"
          >
            {entryWords(entry.reason)}
          </Link>
        ) : (
          entryWords(entry.reason)
        )}
        {entry.note && <span className="block text-sm text-ink-faint">{entry.note}</span>}
      </td>
      <td className="col-start-1 row-start-2 text-sm text-ink-faint sm:px-5 sm:py-3.5">{moment(entry.at)}</td>
      <td
        className={`text-right font-medium tabular-nums sm:px-5 sm:py-3.5 ${entry.amount > 0 ? 'text-success' : ''}`}
      >
        {signed(entry.amount)}
      </td>
      <td className="hidden text-right text-ink-soft tabular-nums sm:table-cell sm:px-5 sm:py-3.5">
        {entry.before}
      </td>
      <td className="text-right text-sm text-ink-soft tabular-nums sm:px-5 sm:py-3.5 sm:text-[15px]">
        <span className="sm:hidden">{entry.before} → </span>
        {entry.after}
      </td>
    </tr>
  )
}
