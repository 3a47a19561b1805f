import { Link } from 'react-router'
import type { Report } from '@/api'
import { Badge, Button, credits, moment } from '@/design'
import { reasonWords } from '@/features/job'
import { Ruled } from './Ruled'

type Props = { report: Report; onDecide: (uphold: boolean) => void }

export function ReportCard({ report, onDecide }: Props) {
  const { decision } = report
  return (
    <article className="rounded border border-line bg-surface p-5">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0">
          <h2 className="font-semibold tracking-tight">
            <Link to={`/admin/jobs/${report.job}`} className="hover:underline">
              {report.title}
            </Link>
          </h2>
          <p className="text-sm text-ink-faint">
            {report.providerName}, {moment(report.filedAt)}
          </p>
        </div>
        <Badge tone={report.kind === 'spam' ? 'danger' : 'warn'}>{kindWords(report)}</Badge>
      </div>
      <p className="mt-3 font-medium">{reasonWords(report.reason)}</p>
      {report.text && <p className="mt-1 max-w-prose whitespace-pre-line text-ink-soft">{report.text}</p>}
      <Ruled report={report} />
      {decision && (
        <p className="mt-4 text-sm text-ink-soft">
          {decision.upheld ? 'Upheld' : 'Turned down'} {moment(decision.at)}: “{decision.reason}”
        </p>
      )}
      {report.waits && (
        <div className="mt-5 flex flex-wrap items-center gap-3">
          <Button onClick={() => onDecide(true)}>Uphold, return {credits(report.credits)}</Button>
          <Button look="secondary" onClick={() => onDecide(false)}>
            Turn down
          </Button>
        </div>
      )}
    </article>
  )
}

function kindWords({ kind, appeal }: Report): string {
  if (kind === 'spam') return 'Spam'
  return appeal ? 'Appeal' : 'Refund'
}
