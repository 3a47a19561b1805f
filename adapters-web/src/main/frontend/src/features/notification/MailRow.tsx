import type { Mail } from '@/api'
import { Badge, Button, moment, plural, type Tone } from '@/design'

const STATES: Record<string, { label: string; tone: Tone }> = {
  waiting: { label: 'Waiting', tone: 'accent' },
  sent: { label: 'Sent', tone: 'success' },
  dead: { label: 'Given up', tone: 'danger' },
}

export function MailRow({ mail, onReplay }: { mail: Mail; onReplay: () => void }) {
  const { label, tone } = STATES[mail.state] ?? { label: mail.state, tone: 'neutral' as Tone }
  return (
    <article className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 p-5">
      <div className="min-w-0 flex-1 basis-64">
        <h2 className="font-semibold tracking-tight">{kindWords(mail.kind)}</h2>
        <p className="text-sm break-words text-ink-faint">
          To {mail.address}, written {moment(mail.queuedAt)}
          {mail.attempts > 0 && `, tried in vain ${plural(mail.attempts, 'time')}`}
        </p>
        {mail.cause && <p className="mt-1 text-[15px] break-words text-ink-soft">{mail.cause}</p>}
        {mail.nextAt && <p className="mt-1 text-sm text-ink-faint">Tried {moment(mail.nextAt)}</p>}
        {mail.sentAt && <p className="mt-1 text-sm text-ink-faint">Sent {moment(mail.sentAt)}</p>}
      </div>
      <div className="flex items-center gap-3">
        <Badge tone={tone}>{label}</Badge>
        {mail.state === 'dead' && (
          <Button look="secondary" onClick={onReplay}>
            Send again
          </Button>
        )}
      </div>
    </article>
  )
}

/** `quote_received` reads "Quote received". */
function kindWords(kind: string): string {
  const words = kind.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
