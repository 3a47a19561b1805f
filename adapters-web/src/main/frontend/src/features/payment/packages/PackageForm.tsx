import { useState, type FormEvent } from 'react'
import { Problem, type CreditPackage } from '@/api'
import { Button, Card, money, ProblemSummary } from '@/design'
import { Offer } from '../Offer'
import { PackageFields } from './PackageFields'
import { previewOf, toSave, type Form } from './packageForm'
import { useSavePackage } from './packages'

type Props = {
  start: Form
  position: number
  version: number | null
  onSaved: (saved: CreditPackage) => void
  onReload: () => void
}

export function PackageForm({ start, position, version, onSaved, onReload }: Props) {
  const [form, setForm] = useState(start)
  const [wrong, setWrong] = useState<Problem | null>(null)
  const { submit, pending, problem: refused } = useSavePackage(onSaved)
  const problem = wrong ?? refused
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const save = toSave(form, position, version)
    setWrong(save instanceof Problem ? save : null)
    if (!(save instanceof Problem)) void submit(save)
  }
  return (
    <div className="grid items-start gap-5 lg:grid-cols-[1fr_20rem]">
      <form noValidate onSubmit={onSubmit} className="grid gap-5">
        <ProblemSummary problem={problem} fieldId={(field) => field} />
        {problem?.status === 412 && (
          <Button look="secondary" onClick={onReload}>
            Load the newest version
          </Button>
        )}
        <Card>
          <PackageFields form={form} problem={problem} isNew={version === null} onChange={setForm} />
        </Card>
        <div>
          <Button type="submit" size="lg" pending={pending}>
            {version === null ? 'Create package' : 'Save package'}
          </Button>
        </div>
      </form>
      <Preview form={form} />
    </div>
  )
}

function Preview({ form }: { form: Form }) {
  const offer = previewOf(form)
  return (
    <section aria-labelledby="preview" className="grid gap-3">
      <h2 id="preview" className="text-sm font-medium text-ink-faint">
        What providers see
      </h2>
      {offer ? (
        <Offer offer={offer}>
          <Button className="w-full" disabled>
            Buy for {money(offer.price.amount, offer.price.currency)}
          </Button>
        </Offer>
      ) : (
        <p className="rounded border border-dashed border-line px-5 py-8 text-center text-sm text-ink-faint">
          It appears here once it has a name, credits and a price.
        </p>
      )}
    </section>
  )
}
