import type { ReactNode } from 'react'
import { moment } from '@/design'

/** One movement, written out. */
export type Line = {
  id: string
  what: ReactNode
  note?: string | false | null | undefined
  at: string
  change: string
  gain: boolean
  before: string
  after: string
}

const COLUMNS = ['What', 'When', 'Change', 'Before', 'After']

/** Movements with the balance before and after each; on phones every line becomes a card. */
export function EntriesTable({ caption, lines }: { caption: string; lines: Line[] }) {
  return (
    <div className="overflow-hidden rounded border border-line bg-surface">
      <table className="w-full text-[15px]">
        <caption className="sr-only">{caption}</caption>
        <thead className="hidden border-b border-line bg-sunken text-left text-sm text-ink-soft sm:table-header-group">
          <tr>
            {COLUMNS.map((name, column) => (
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
          {lines.map((line) => (
            <Row key={line.id} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ line }: { line: Line }) {
  return (
    <tr className="grid grid-cols-[1fr_auto] gap-x-4 px-5 py-3.5 sm:table-row sm:p-0">
      <td className="sm:px-5 sm:py-3.5">
        {line.what}
        {line.note && <span className="block text-sm text-ink-faint">{line.note}</span>}
      </td>
      <td className="col-start-1 row-start-2 text-sm text-ink-faint sm:px-5 sm:py-3.5 sm:whitespace-nowrap">
        {moment(line.at)}
      </td>
      <td
        className={`text-right font-medium tabular-nums sm:px-5 sm:py-3.5 ${line.gain ? 'text-success' : ''}`}
      >
        {line.change}
      </td>
      <td className="hidden text-right text-ink-soft tabular-nums sm:table-cell sm:px-5 sm:py-3.5">
        {line.before}
      </td>
      <td className="text-right text-sm text-ink-soft tabular-nums sm:px-5 sm:py-3.5 sm:text-[15px]">
        <span className="sm:hidden">{line.before} → </span>
        {line.after}
      </td>
    </tr>
  )
}
