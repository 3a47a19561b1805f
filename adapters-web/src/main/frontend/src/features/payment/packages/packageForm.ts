import { Problem, type CreditPackage, type FieldProblem } from '@/api'
import { isCurrency, minorUnits, typedAmount } from '@/design'
import { slugOf, type Save } from './packages'

/** A package as it is being typed. */
export type Form = {
  id: string
  name: string
  credits: string
  currency: string
  price: string
  active: boolean
}

export const emptyForm = (currency: string): Form => ({
  id: '',
  name: '',
  credits: '',
  currency,
  price: '',
  active: false,
})

export const formOf = ({ id, name, credits, price, active }: CreditPackage): Form => ({
  id,
  name,
  credits: String(credits),
  currency: price.currency,
  price: typedAmount(price.amount, price.currency),
  active,
})

/** What is typed so far, as far as it can be shown to somebody. */
export function previewOf(form: Form): Pick<CreditPackage, 'name' | 'credits' | 'price'> | null {
  const credits = countOf(form.credits)
  const amount = isCurrency(form.currency) ? minorUnits(form.price, form.currency) : null
  if (!credits || !amount || !form.name.trim()) return null
  return { name: form.name.trim(), credits, price: { amount, currency: form.currency } }
}

/** What to send, or which fields cannot be sent. The rules themselves are the server's. */
export function toSave(form: Form, position: number, version: number | null): Save | Problem {
  const credits = countOf(form.credits)
  const known = isCurrency(form.currency)
  const amount = known ? minorUnits(form.price, form.currency) : null
  const wrong: FieldProblem[] = [
    ...unless(form.name.trim() !== '', 'name', 'Give it a name.'),
    ...unless(credits !== null, 'credits', 'Enter a whole number, such as 10.'),
    ...unless(known, 'price.currency', 'Enter a code such as USD.'),
    ...unless(
      !known || amount !== null,
      'price.amount',
      'Enter an amount that can be paid in this currency.',
    ),
  ]
  if (wrong.length > 0 || credits === null || amount === null)
    return new Problem(400, 'input.invalid', 'Some of it cannot be saved yet.', wrong)
  return {
    id: form.id.trim() || slugOf(form.name),
    details: {
      name: form.name.trim(),
      credits,
      price: { amount, currency: form.currency },
      active: form.active,
      position,
    },
    version,
  }
}

const countOf = (text: string): number | null => (/^\d{1,9}$/.test(text.trim()) ? Number(text) : null)

const unless = (fine: boolean, field: string, message: string): FieldProblem[] =>
  fine ? [] : [{ field, key: 'format', message }]
