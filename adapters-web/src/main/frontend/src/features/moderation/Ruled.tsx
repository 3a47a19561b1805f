import type { Report } from '@/api'
import { moment } from '@/design'

const VERDICTS = {
  granted: 'The rules returned the credits',
  declined: 'The rules turned it down',
  passed: 'The rules left it to a person',
}

const words = (key: string): string => key.replaceAll('_', ' ')
const valueWords = (value: string): string => (/^\d{4}-\d\d-\d\dT/.test(value) ? moment(value) : value)

/** What the rules said to a request, why, and on which facts; and the appeal against it. */
export function Ruled({ report: { ruling, appeal } }: { report: Report }) {
  return (
    <>
      {ruling && (
        <details className="mt-3 text-sm text-ink-soft">
          <summary className="min-h-8 cursor-pointer py-1.5">
            {VERDICTS[ruling.verdict]}: {words(ruling.why)} (rules {ruling.rules})
          </summary>
          <dl className="mt-2 grid gap-1 sm:grid-cols-[12rem_1fr]">
            {Object.entries(ruling.facts).map(([name, value]) => (
              <div key={name} className="contents">
                <dt className="text-ink-faint">{words(name)}</dt>
                <dd className="break-all tabular-nums">{valueWords(value)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {appeal && (
        <p className="mt-3 max-w-prose whitespace-pre-line">
          Appeal {moment(appeal.at)}: “{appeal.text}”
        </p>
      )}
    </>
  )
}
