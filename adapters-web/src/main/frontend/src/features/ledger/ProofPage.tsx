import { useQuery } from '@tanstack/react-query'
import { RefreshCw, ShieldAlert, ShieldCheck } from 'lucide-react'
import { get, type Proof } from '@/api'
import {
  Button,
  Card,
  credits,
  cx,
  ErrorState,
  exactMoney,
  Facts,
  moment,
  PageHeader,
  SkeletonList,
  usePageTitle,
} from '@/design'
import { kindWords, ruleWords } from './proofWords'

const CREDITS = 'CREDITS'

/** The proof of the ledger (BY-06): everything recounted, each rule with its result. */
export function ProofPage() {
  usePageTitle('Proof')
  const {
    data: proof,
    error,
    isFetching,
    refetch,
  } = useQuery({
    queryKey: ['proof'],
    queryFn: ({ signal }) => get<Proof>('/admin/proof', undefined, signal),
    staleTime: 0,
  })
  if (!proof && error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!proof) return <SkeletonList rows={3} />
  const Icon = proof.holds ? ShieldCheck : ShieldAlert
  return (
    <>
      <PageHeader
        title="Proof"
        lead="Every entry of the ledger recounted in one snapshot."
        action={
          <Button
            look="secondary"
            pending={isFetching}
            icon={<RefreshCw className="size-4" aria-hidden />}
            onClick={() => void refetch()}
          >
            Prove again
          </Button>
        }
      />
      <div className="grid gap-5">
        <Card>
          <p
            className={cx(
              'flex items-center gap-3 text-2xl font-semibold tracking-tight',
              proof.holds ? 'text-success' : 'text-danger',
            )}
          >
            <Icon className="size-8" aria-hidden />
            {proof.holds ? 'The ledger holds' : 'The ledger does not hold'}
          </p>
          <p className="mt-2 text-sm text-ink-faint tabular-nums">
            {proof.entries.toLocaleString('en-US')} entries in {proof.transactions.toLocaleString('en-US')}{' '}
            transactions of {proof.accounts.toLocaleString('en-US')} accounts, recounted {moment(proof.at)} in{' '}
            {proof.millis} ms
          </p>
        </Card>
        <div className="grid items-start gap-5 lg:grid-cols-[1.6fr_1fr]">
          <Checks proof={proof} />
          <Card title="Balances">
            <Facts
              facts={proof.totals.map((total) => [
                `${kindWords(total.kind)}${total.currency === CREDITS ? '' : `, ${total.currency}`}`,
                total.currency === CREDITS
                  ? credits(total.balance)
                  : exactMoney(total.balance, total.currency),
              ])}
            />
          </Card>
        </div>
      </div>
    </>
  )
}

function Checks({ proof }: { proof: Proof }) {
  return (
    <Card title="Rules">
      <ul className="divide-y divide-line">
        {proof.checks.map((check) => (
          <li
            key={check.rule}
            className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 py-3 first:pt-0 last:pb-0"
          >
            <div className="min-w-0 flex-1">
              <p>{ruleWords(check.rule)}</p>
              {check.offenders.length > 0 && (
                <p className="mt-1 font-mono text-sm break-all text-danger">{check.offenders.join(', ')}</p>
              )}
            </div>
            <p className={cx('text-sm font-medium', check.holds ? 'text-success' : 'text-danger')}>
              <span className="mr-2 text-ink-faint">{check.invariant}</span>
              {check.holds ? 'Holds' : `${check.violations} broken`}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
