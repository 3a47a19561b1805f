import { ShieldCheck } from 'lucide-react'
import type { Receipt } from '@/api'
import { refundWords, ruleWords } from './rules'

/** When credits come back: by themselves, and when they are asked for. */
export function Rules({ receipt }: { receipt: Receipt }) {
  return (
    <div className="mt-5 border-t border-line pt-5 text-sm text-ink-soft">
      <ul className="grid gap-2.5" aria-label="Refund rules">
        {receipt.rules.map((rule) => (
          <li key={rule} className="flex gap-2.5">
            <ShieldCheck className="mt-0.5 size-4 shrink-0 text-accent" aria-hidden />
            {ruleWords(rule)}
          </li>
        ))}
      </ul>
      <details className="mt-3">
        <summary className="min-h-8 cursor-pointer py-1.5 font-medium text-ink">
          When the lead is not what it says
        </summary>
        <ul className="mt-2 grid gap-2.5" aria-label="Rules for asking credits back">
          {receipt.refunds.map((term) => (
            <li key={term.reason}>{refundWords(term)}</li>
          ))}
        </ul>
      </details>
    </div>
  )
}
