import { useState } from 'react'
import { Problem, type Person } from '@/api'
import { Choices, fieldError, TextInput } from '@/design'
import type { PersonAct } from './PersonRow'
import { ReasonDialog } from './ReasonDialog'
import { UnbanDialog } from './UnbanDialog'
import { useAct } from './useAct'

const LISTS = ['people'] as const
type Props = { acting: { person: Person; act: PersonAct } | null; onClose: () => void }
type OneProps = { person: Person | null; onClose: () => void }

export function PersonDialogs({ acting, onClose }: Props) {
  const on = (act: PersonAct) => (acting?.act === act ? acting.person : null)
  return (
    <>
      <CreditsDialog person={on('credits')} onClose={onClose} />
      <VerifyDialog person={on('verify')} onClose={onClose} />
      <BanDialog person={on('ban')} onClose={onClose} />
      <UnbanDialog person={on('unban')} onClose={onClose} />
    </>
  )
}

function CreditsDialog({ person, onClose }: OneProps) {
  const [amount, setAmount] = useState('10')
  const [wrong, setWrong] = useState<Problem | null>(null)
  const act = useAct(LISTS, onClose)
  const problem = wrong ?? act.problem
  const give = (reason: string) => {
    const count = Number(amount)
    const bad = Number.isInteger(count) && count !== 0 ? null : amountProblem()
    setWrong(bad)
    const path = `/admin/people/${person?.id ?? ''}/credits` as const
    if (!bad)
      void act.submit({
        path,
        body: { amount: count, reason },
        said: 'Booked, and written to the audit log.',
      })
  }
  return (
    <ReasonDialog
      open={person !== null}
      onClose={onClose}
      title={`Credits of ${person?.name ?? ''}`}
      action={Number(amount) < 0 ? 'Take back' : 'Add credits'}
      act={{ ...act, problem }}
      onSubmit={give}
    >
      <TextInput
        label="Credits to add"
        help="A minus sign takes credits back."
        inputMode="numeric"
        value={amount}
        error={fieldError(problem, 'amount')}
        onChange={(event) => setAmount(event.target.value)}
      />
    </ReasonDialog>
  )
}

const amountProblem = () =>
  new Problem(400, 'form.incomplete', 'Please check the amount:', [
    { field: 'amount', key: 'amount', message: 'Enter a whole number other than zero.' },
  ])

function VerifyDialog({ person, onClose }: OneProps) {
  const act = useAct(LISTS, onClose)
  const path = `/admin/people/${person?.id ?? ''}/verification` as const
  return (
    <ReasonDialog
      open={person !== null}
      onClose={onClose}
      title={`Verify ${person?.name ?? ''}?`}
      action="Verify"
      act={act}
      onSubmit={(reason) =>
        void act.submit({ path, body: { reason }, said: 'Verified. Requests can reach them now.' })
      }
    >
      <p>You have checked who this is. From now on requests that fit are offered to them.</p>
    </ReasonDialog>
  )
}

const KINDS = [
  { value: 'suspension', label: 'Suspend', help: 'For a while: they can read, but not act.' },
  { value: 'ban', label: 'Ban', help: 'For good, until an operator lets them back in.' },
]

function BanDialog({ person, onClose }: OneProps) {
  const [kind, setKind] = useState('suspension')
  const act = useAct(LISTS, onClose)
  const path = `/admin/people/${person?.id ?? ''}/bans` as const
  return (
    <ReasonDialog
      open={person !== null}
      onClose={onClose}
      title={`Suspend or ban ${person?.name ?? ''}?`}
      action={kind === 'ban' ? 'Ban' : 'Suspend'}
      danger
      act={act}
      onSubmit={(reason) =>
        void act.submit({ path, body: { kind, reason }, said: 'It holds from their next click on.' })
      }
    >
      <Choices
        label="How"
        options={KINDS}
        value={[kind]}
        error={fieldError(act.problem, 'kind')}
        onChange={([value]) => setKind(value ?? 'suspension')}
      />
    </ReasonDialog>
  )
}
