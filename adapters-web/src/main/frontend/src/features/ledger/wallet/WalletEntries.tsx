import { Link } from 'react-router'
import { Wallet } from 'lucide-react'
import { usePages, type WalletBalance, type WalletEntry } from '@/api'
import {
  EmptyState,
  ErrorState,
  exactMoney,
  LoadMore,
  Select,
  signedMoney,
  SkeletonList,
  typedAmount,
  useSearchState,
} from '@/design'
import { CsvButton } from '../CsvButton'
import { EntriesTable, type Line } from '../EntriesTable'
import { aboutWords, entryWords } from '../entryWords'

const PATH = '/wallet/entries'
const HEAD = ['Time (UTC)', 'What', 'About', 'Currency', 'Change', 'Before', 'After', 'Transaction']

/** What came and went in one currency, the newest first. */
export function WalletEntries({ balances }: { balances: WalletBalance[] }) {
  const { values, set } = useSearchState(['currency'] as const)
  const currencies = balances.map(({ currency }) => currency)
  const currency = currencies.find((one) => one === values.currency) ?? currencies[0]
  const query = { currency }
  const entries = usePages<WalletEntry>(['wallet', 'entries'], PATH, query)
  return (
    <div className="min-w-0">
      <div className="mb-3 flex flex-wrap items-end justify-between gap-3">
        {currencies.length > 1 && (
          <Select
            label="Currency"
            value={currency}
            options={currencies.map((one) => ({ value: one, label: one }))}
            onChange={(event) => set({ currency: event.target.value })}
          />
        )}
        <span className="ml-auto">
          <CsvButton<WalletEntry>
            path={PATH}
            query={query}
            file={`wallet-${currency}.csv`}
            head={HEAD}
            row={rowOf}
          />
        </span>
      </div>
      {entries.isPending && <SkeletonList rows={5} height="h-14" />}
      {entries.isError && <ErrorState error={entries.error} onRetry={() => void entries.refetch()} />}
      {entries.data && entries.items.length === 0 && (
        <EmptyState icon={<Wallet className="size-6" aria-hidden />} title="Nothing came or went yet" />
      )}
      {entries.items.length > 0 && (
        <EntriesTable
          caption={`History of your wallet in ${currency}, the newest first`}
          lines={entries.items.map(lineOf)}
        />
      )}
      <LoadMore pages={entries} />
    </div>
  )
}

const rowOf = ({ at, reason, about, currency, amount, before, after, id }: WalletEntry) => [
  at,
  entryWords(reason),
  about ? aboutWords(about) : '',
  currency,
  ...[amount, before, after].map((minor) => Number(typedAmount(minor, currency))),
  id,
]

const lineOf = ({ id, reason, about, at, amount, before, after, currency }: WalletEntry): Line => ({
  id,
  what:
    about?.type === 'withdrawal' ? (
      <Link
        to="?tab=withdrawals"
        className="underline decoration-line-strong underline-offset-2 hover:text-accent"
      >
        {entryWords(reason)}
      </Link>
    ) : (
      entryWords(reason)
    ),
  note: about && about.type !== 'withdrawal' && aboutWords(about),
  at,
  change: signedMoney(amount, currency),
  gain: amount > 0,
  before: exactMoney(before, currency),
  after: exactMoney(after, currency),
})
