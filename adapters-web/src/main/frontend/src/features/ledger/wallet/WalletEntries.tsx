import { Link } from 'react-router'
import { Wallet } from 'lucide-react'
import { usePages, type WalletBalance, type WalletEntry } from '@/api'
import { EmptyState, exactMoney, Select, signedMoney, typedAmount, useSearchState } from '@/design'
import { CsvButton } from '../CsvButton'
import { Entries, type Line } from '../Entries'
import { aboutWords, entryWords } from '../entryWords'
import { HistoryBar, useFlow } from '../HistoryBar'

const PATH = '/wallet/entries'
const HEAD = ['Time (UTC)', 'What', 'About', 'Currency', 'Change', 'Before', 'After', 'Transaction']

/** What came and went in one currency, the newest first. */
export function WalletEntries({ balances }: { balances: WalletBalance[] }) {
  const { values, set } = useSearchState(['currency'] as const)
  const currencies = balances.map(({ currency }) => currency)
  const currency = currencies.find((one) => one === values.currency) ?? currencies[0]
  const { flow } = useFlow()
  const query = { currency, flow }
  const entries = usePages<WalletEntry>(['wallet', 'entries'], PATH, query)
  return (
    <div className="min-w-0">
      <HistoryBar
        csv={
          <CsvButton<WalletEntry>
            path={PATH}
            query={query}
            file={`wallet-${currency}.csv`}
            head={HEAD}
            row={rowOf}
          />
        }
      >
        {currencies.length > 1 && (
          <Select
            label="Currency"
            value={currency}
            options={currencies.map((one) => ({ value: one, label: one }))}
            onChange={(event) => set({ currency: event.target.value })}
          />
        )}
      </HistoryBar>
      <Entries
        entries={entries}
        lineOf={lineOf}
        caption={`History of your wallet in ${currency}, the newest first`}
        empty={
          <EmptyState icon={<Wallet className="size-6" aria-hidden />} title="No movements here">
            What you earn and what you withdraw is listed here.
          </EmptyState>
        }
      />
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
