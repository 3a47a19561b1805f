import {
  useState,
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from 'react'
import { ChevronDown, Eye, EyeOff } from 'lucide-react'
import { Field, inputClass, type FieldProps } from './Field'

type Without<T> = Omit<T, 'className' | 'children'>

export type TextInputProps = FieldProps &
  Without<InputHTMLAttributes<HTMLInputElement>> & { unit?: string | null; before?: ReactNode }

export function TextInput({
  label,
  help,
  error,
  optional,
  className,
  unit,
  before,
  id,
  ...rest
}: TextInputProps) {
  return (
    <Field label={label} help={help} error={error} optional={optional ?? false} className={className} id={id}>
      {(control) => (
        <div className="relative">
          {before && (
            <span className="pointer-events-none absolute inset-y-0 left-3 flex items-center text-ink-faint">
              {before}
            </span>
          )}
          <input
            {...rest}
            {...control}
            className={inputClass(Boolean(error), `${before ? 'pl-9' : ''} ${unit ? 'pr-16' : ''}`)}
          />
          {unit && (
            <span className="pointer-events-none absolute inset-y-0 right-3 flex items-center text-sm text-ink-faint">
              {unit}
            </span>
          )}
        </div>
      )}
    </Field>
  )
}

export function PasswordInput({ label, help, error, className, id, ...rest }: TextInputProps) {
  const [shown, setShown] = useState(false)
  const Icon = shown ? EyeOff : Eye
  return (
    <Field label={label} help={help} error={error} className={className} id={id}>
      {(control) => (
        <div className="relative">
          <input
            {...rest}
            {...control}
            type={shown ? 'text' : 'password'}
            className={inputClass(Boolean(error), 'pr-12')}
          />
          <button
            type="button"
            onClick={() => setShown(!shown)}
            aria-label={shown ? 'Hide password' : 'Show password'}
            className="absolute inset-y-0 right-0 flex w-11 items-center justify-center text-ink-faint hover:text-ink"
          >
            <Icon className="size-5" aria-hidden />
          </button>
        </div>
      )}
    </Field>
  )
}

type TextAreaProps = FieldProps & Without<TextareaHTMLAttributes<HTMLTextAreaElement>>

export function TextArea({ label, help, error, optional, className, id, rows = 4, ...rest }: TextAreaProps) {
  return (
    <Field label={label} help={help} error={error} optional={optional ?? false} className={className} id={id}>
      {(control) => (
        <textarea rows={rows} {...rest} {...control} className={inputClass(Boolean(error), 'resize-y')} />
      )}
    </Field>
  )
}

type SelectProps = FieldProps &
  Without<SelectHTMLAttributes<HTMLSelectElement>> & {
    options: { value: string; label: string }[]
    blank?: string
  }

export function Select({
  label,
  help,
  error,
  optional,
  className,
  id,
  options,
  blank,
  ...rest
}: SelectProps) {
  return (
    <Field label={label} help={help} error={error} optional={optional ?? false} className={className} id={id}>
      {(control) => (
        <div className="relative">
          <select {...rest} {...control} className={inputClass(Boolean(error), 'appearance-none pr-10')}>
            {blank !== undefined && <option value="">{blank}</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDown
            className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2 text-ink-faint"
            aria-hidden
          />
        </div>
      )}
    </Field>
  )
}
