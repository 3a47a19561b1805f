import { ShieldAlert, ShieldCheck } from 'lucide-react'
import type { BooksFigure, ReconciliationOverview } from '@/api'
import { Card, cx, exactMoney, plural } from '@/design'
import { explainedPercent, explainedWords, isExplained, runWords } from './words'

/** The one figure an operator comes for: how much of the money is explained. */
export function BooksCard({ overview: { last, openDrifts } }: { overview: ReconciliationOverview }) {
  if (!last)
    return (
      <Card>
        <p className="text-2xl font-semibold tracking-tight">Not compared yet</p>
        <p className="mt-2 text-[15px] text-ink-soft">
          The first comparison runs tonight, or now if you like.
        </p>
      </Card>
    )
  const fine = openDrifts === 0 && isExplained(last.books)
  const Icon = fine ? ShieldCheck : ShieldAlert
  return (
    <Card>
      <div className="grid gap-6 lg:grid-cols-[1fr_1.4fr] lg:items-center">
        <div>
          <p className={cx('flex items-center gap-3', fine ? 'text-success' : 'text-signal')}>
            <Icon className="size-8 shrink-0" aria-hidden />
            <span className="text-2xl font-semibold tracking-tight text-balance sm:text-3xl">
              {explainedWords(last.books)}
            </span>
          </p>
          <p className="mt-3 text-[15px] text-ink-soft">
            {openDrifts === 0 ? 'No differences stand.' : `${plural(openDrifts, 'difference')} to look at.`}
          </p>
          <p className="mt-1 text-sm text-ink-faint">{runWords(last)}</p>
        </div>
        {last.books.length > 0 && <Figures books={last.books} />}
      </div>
    </Card>
  )
}

const COLUMNS = ['Currency', 'The company holds', 'Our books say', 'In dispute', 'Explained']

function Figures({ books }: { books: BooksFigure[] }) {
  return (
    <table className="w-full text-[15px] tabular-nums">
      <caption className="sr-only">Both books by currency</caption>
      <thead className="hidden text-left text-sm text-ink-faint sm:table-header-group">
        <tr>
          {COLUMNS.map((name, column) => (
            <th key={name} scope="col" className={cx('pb-2 font-normal', column > 0 && 'text-right')}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {books.map((one) => (
          <tr key={one.currency} className="grid grid-cols-2 gap-y-1 py-2 sm:table-row">
            <th scope="row" className="col-span-2 py-2 text-left font-medium">
              {one.currency}
            </th>
            <Cell name="The company holds">{exactMoney(one.company, one.currency)}</Cell>
            <Cell name="Our books say">{exactMoney(one.own, one.currency)}</Cell>
            <Cell name="In dispute">{one.disputed ? exactMoney(one.disputed, one.currency) : '—'}</Cell>
            <Cell name="Explained">{explainedPercent(one)}</Cell>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({ name, children }: { name: string; children: string }) {
  return (
    <td className="contents sm:table-cell sm:py-2 sm:text-right">
      <span className="text-sm text-ink-faint sm:hidden">{name}</span>
      <span className="text-right">{children}</span>
    </td>
  )
}
