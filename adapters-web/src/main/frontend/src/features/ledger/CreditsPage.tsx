import { Link } from 'react-router'
import { useQuery } from '@tanstack/react-query'
import { Coins } from 'lucide-react'
import { get, usePages, type CreditEntry } from '@/api'
import {
  Card,
  credits,
  EmptyState,
  ErrorState,
  LoadMore,
  moment,
  PageHeader,
  Skeleton,
  SkeletonList,
  usePageTitle,
} from '@/design'
import { entryWords, signed } from './entryWords'

export function CreditsPage() {
  usePageTitle('Credits')
  const balance = useQuery({
    queryKey: ['credits', 'balance'],
    queryFn: ({ signal }) => get<{ balance: number }>('/credits', undefined, signal),
  })
  return (
    <>
      <PageHeader
        title="Credits"
        lead="Every credit that came or went, with your balance before and after. Nothing is ever changed afterwards."
      />
      <div className="grid items-start gap-5 lg:grid-cols-[18rem_1fr]">
        <Card title="You have">
          {balance.isError && <ErrorState error={balance.error} onRetry={() => void balance.refetch()} />}
          {balance.isPending && <Skeleton className="h-12" />}
          {balance.data && (
            <p className="text-4xl font-semibold tracking-tight tabular-nums">
              {credits(balance.data.balance)}
            </p>
          )}
          <p className="mt-3 text-sm text-ink-faint">
            Claiming a lead costs one credit or more, shown before you claim. An operator can add credits to
            your account.
          </p>
        </Card>
        <Entries />
      </div>
    </>
  )
}

function Entries() {
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
