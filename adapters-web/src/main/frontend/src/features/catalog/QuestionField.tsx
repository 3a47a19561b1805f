import type { Answer, Question } from '@/api'
import { Choices, TextArea, TextInput } from '@/design'
import { unitWords } from './answers'
import { PhotoField } from './PhotoField'

export type QuestionFieldProps = {
  question: Question
  answer: Answer | undefined
  onChange: (answer: Answer | undefined) => void
  error?: string | undefined
}

const YES_NO = [
  { value: 'true', label: 'Yes' },
  { value: 'false', label: 'No' },
]

/** One control per type of question (SS-26): a new type breaks this switch until it is handled. */
export function QuestionField({ question, answer, onChange, error }: QuestionFieldProps) {
  const { key, label, help, required, options = [], maxLength } = question
  const common = { id: questionId(key), label, help: help ?? undefined, optional: !required, error }
  const text = typeof answer === 'string' ? answer : ''
  const limit = maxLength ?? undefined
  switch (question.type) {
    case 'short_text':
      return (
        <TextInput
          {...common}
          maxLength={limit}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      )
    case 'long_text':
      return (
        <TextArea
          {...common}
          maxLength={limit}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      )
    case 'number':
      return <NumberField {...common} question={question} answer={answer} onChange={onChange} />
    case 'date':
      return (
        <TextInput {...common} type="date" value={text} onChange={(event) => onChange(event.target.value)} />
      )
    case 'yes_no':
      return (
        <Choices
          {...common}
          columns
          options={YES_NO}
          value={answer === undefined ? [] : [String(answer)]}
          onChange={([value]) => onChange(value === 'true')}
        />
      )
    case 'single_choice':
      return (
        <Choices
          {...common}
          columns={options.length > 3}
          options={options}
          value={text ? [text] : []}
          onChange={([value]) => onChange(value)}
        />
      )
    case 'multiple_choice':
      return (
        <Choices
          {...common}
          multiple
          columns={options.length > 3}
          options={options}
          value={Array.isArray(answer) ? answer : []}
          onChange={onChange}
        />
      )
    case 'photo':
      return (
        <PhotoField
          {...common}
          max={question.max ?? 4}
          value={Array.isArray(answer) ? answer : []}
          onChange={onChange}
        />
      )
  }
}

export const questionId = (key: string): string => `answers.${key}`

type NumberProps = Omit<QuestionFieldProps, 'error'> & {
  id: string
  label: string
  help: string | undefined
  optional: boolean
  error: string | undefined
}

function NumberField({ question, answer, onChange, ...common }: NumberProps) {
  const count = typeof answer === 'number' && !Number.isNaN(answer) ? answer : undefined
  return (
    <TextInput
      {...common}
      type="number"
      inputMode="decimal"
      min={question.min ?? undefined}
      max={question.max ?? undefined}
      step="any"
      value={count ?? ''}
      unit={unitWords(question.unit, count)}
      onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.valueAsNumber)}
    />
  )
}
