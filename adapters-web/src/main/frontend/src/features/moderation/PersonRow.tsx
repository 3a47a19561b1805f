import type { Person } from '@/api'
import { Avatar, Badge, Button, credits, moment, type Tone } from '@/design'

export type PersonAct = 'credits' | 'verify' | 'ban' | 'unban'

const ROLES = { seeker: 'Customer', provider: 'Provider', admin: 'Operator' }
const STATUS: Record<Person['status'], { word: string; tone: Tone } | null> = {
  active: null,
  suspended: { word: 'Suspended', tone: 'warn' },
  banned: { word: 'Banned', tone: 'danger' },
}

export function PersonRow({ person, onAct }: { person: Person; onAct: (act: PersonAct) => void }) {
  const status = STATUS[person.status]
  return (
    <article className="flex flex-wrap items-center gap-x-4 gap-y-3 px-5 py-4">
      <Avatar name={person.name} />
      <div className="min-w-0 flex-1 basis-56">
        <h2 className="font-medium">{person.name}</h2>
        <p className="text-sm break-all text-ink-faint">{person.email}</p>
        {person.statusReason && (
          <p className="text-sm text-ink-soft">
            “{person.statusReason}”{person.suspendedUntil && ` Until ${moment(person.suspendedUntil)}.`}
          </p>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Badge>{ROLES[person.role]}</Badge>
        {person.role === 'provider' && <Verified yes={person.provider?.verified ?? false} />}
        {status && <Badge tone={status.tone}>{status.word}</Badge>}
        {person.credits != null && (
          <span className="text-sm text-ink-soft tabular-nums">{credits(person.credits)}</span>
        )}
      </div>
      <Acts person={person} onAct={onAct} />
    </article>
  )
}

function Verified({ yes }: { yes: boolean }) {
  return <Badge tone={yes ? 'success' : 'signal'}>{yes ? 'Verified' : 'Not verified'}</Badge>
}

function Acts({ person, onAct }: { person: Person; onAct: (act: PersonAct) => void }) {
  if (person.role === 'admin') return null
  const act = (what: PersonAct, words: string) => (
    <Button look="secondary" size="sm" aria-label={`${words}: ${person.name}`} onClick={() => onAct(what)}>
      {words}
    </Button>
  )
  return (
    <div className="flex flex-wrap gap-2">
      {person.role === 'provider' && !person.provider?.verified && act('verify', 'Verify')}
      {person.role === 'provider' && act('credits', 'Credits')}
      {person.status === 'active' ? act('ban', 'Suspend or ban') : act('unban', 'Let back in')}
    </div>
  )
}
