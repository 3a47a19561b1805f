import type { Problem } from '@/api'
import { Choices, decimalsOf, fieldError, isCurrency, MoneyInput, plural, TextInput } from '@/design'
import type { Form } from './packageForm'
import { slugOf } from './packages'

const ON_SALE = [
  { value: 'true', label: 'For sale' },
  { value: 'false', label: 'Not for sale' },
]

type Props = { form: Form; problem: Problem | null; isNew: boolean; onChange: (form: Form) => void }

export function PackageFields({ form, problem, isNew, onChange }: Props) {
  const text = (field: string, key: 'id' | 'name' | 'credits' | 'price', value = form[key]) => ({
    id: field,
    value,
    error: fieldError(problem, field),
    onChange: (event: { target: { value: string } }) => onChange({ ...form, [key]: event.target.value }),
  })
  const known = isCurrency(form.currency)
  return (
    <div className="grid gap-5">
      <TextInput label="Name" maxLength={60} help="What buyers read." {...text('name', 'name')} />
      {isNew && (
        <TextInput
          label="Lasting name"
          maxLength={60}
          help="In addresses and data. It cannot be changed later."
          {...text('id', 'id', form.id || slugOf(form.name))}
        />
      )}
      <TextInput label="Credits" inputMode="numeric" {...text('credits', 'credits')} />
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <MoneyInput
          label="Price"
          currency={known ? form.currency : 'USD'}
          {...text('price.amount', 'price')}
        />
        <TextInput
          id="price.currency"
          label="Currency"
          maxLength={3}
          autoComplete="off"
          help={known ? `${nameOf(form.currency)}, ${decimalsWords(form.currency)}` : 'A code such as USD.'}
          value={form.currency}
          error={fieldError(problem, 'price.currency')}
          onChange={(event) => onChange({ ...form, currency: event.target.value.toUpperCase() })}
        />
      </div>
      <Choices
        label="Can it be bought?"
        columns
        options={ON_SALE}
        value={[String(form.active)]}
        onChange={([value]) => onChange({ ...form, active: value === 'true' })}
      />
    </div>
  )
}

const nameOf = (currency: string): string =>
  new Intl.DisplayNames('en-US', { type: 'currency' }).of(currency) ?? currency

const decimalsWords = (currency: string): string =>
  decimalsOf(currency) === 0 ? 'no decimals' : plural(decimalsOf(currency), 'decimal')
