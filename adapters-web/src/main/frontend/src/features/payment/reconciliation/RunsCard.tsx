import { usePages, type ReconciliationRun } from '@/api'
import { Card, cx, LoadMore, moment } from '@/design'

const STATES: Record<string, string> = { running: 'Under way', done: 'Done', failed: 'Broke off' }
const SHOWN = 30

/** What each comparison left open: a small chart for the eye, the same figures as a table for everybody. */
export function RunsCard({ asOf }: { asOf: string }) {
  const runs = usePages<ReconciliationRun>(['reconciliation', 'runs', asOf], '/admin/reconciliation/runs')
  if (runs.items.length === 0) return null
  return (
    <Card title="Comparisons">
      <Bars runs={runs.items.slice(0, SHOWN).reverse()} />
      <div className="mt-5 overflow-x-auto">
        <table className="w-full text-[15px] tabular-nums">
          <caption className="sr-only">Comparisons, the newest first</caption>
          <thead className="text-left text-sm text-ink-faint">
            <tr>
              {['When', 'Started by', 'Outcome', 'New lines', 'Found', 'Settled', 'Open'].map(
                (name, column) => (
                  <th
                    key={name}
                    scope="col"
                    className={cx(
                      'pr-4 pb-2 font-normal whitespace-nowrap last:pr-0',
                      column > 2 && 'text-right',
                      HIDDEN.includes(name) && 'hidden sm:table-cell',
                    )}
                  >
                    {name}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {runs.items.map((run) => (
              <Row key={run.id} run={run} />
            ))}
          </tbody>
        </table>
      </div>
      <LoadMore pages={runs} />
    </Card>
  )
}

const HIDDEN = ['Started by', 'New lines', 'Settled']

function Row({ run }: { run: ReconciliationRun }) {
  const figure = 'py-2 pr-4 text-right last:pr-0'
  return (
    <tr>
      <td className="py-2 pr-4 whitespace-nowrap">{moment(run.startedAt)}</td>
      <td className="hidden py-2 pr-4 text-ink-soft sm:table-cell">{run.startedBy ?? 'The night'}</td>
      <td className={cx('py-2 pr-4', run.state === 'failed' && 'text-danger')}>
        {STATES[run.state] ?? run.state}
        {run.cause && <span className="block text-sm text-ink-faint">{run.cause}</span>}
      </td>
      <td className={cx(figure, 'hidden sm:table-cell')}>{run.lines}</td>
      <td className={figure}>{run.found}</td>
      <td className={cx(figure, 'hidden sm:table-cell')}>{run.closed}</td>
      <td className={cx(figure, 'font-medium')}>{run.open}</td>
    </tr>
  )
}

const HEIGHT = 64
const STEP = 14

/** One column for each comparison: as high as what it left open, a low green one where nothing was. */
function Bars({ runs }: { runs: ReconciliationRun[] }) {
  const most = Math.max(1, ...runs.map(({ open }) => open))
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${SHOWN * STEP} ${HEIGHT}`}
      preserveAspectRatio="xMinYMax meet"
      className="h-16 w-full max-w-lg"
    >
      {runs.map((run, index) => {
        const height = run.open === 0 ? 4 : 8 + ((HEIGHT - 8) * run.open) / most
        return (
          <rect
            key={run.id}
            x={index * STEP}
            y={HEIGHT - height}
            width={STEP - 5}
            height={height}
            rx={2}
            className={
              run.state === 'failed' ? 'fill-danger' : run.open === 0 ? 'fill-success' : 'fill-signal'
            }
          />
        )
      })}
    </svg>
  )
}
