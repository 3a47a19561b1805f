import { useId } from 'react'
import { Check } from 'lucide-react'
import { cx } from './cx'
import { FieldNotes, type FieldProps } from './Field'

type Choice = { value: string; label: string; help?: string | undefined }
type Props = FieldProps & {
  options: Choice[]
  value: string[]
  onChange: (value: string[]) => void
  multiple?: boolean
  columns?: boolean
  id?: string
}

/** Radio buttons or checkboxes as large rows. Native inputs underneath: keyboard and screen readers just work. */
export function Choices({
  label,
  help,
  error,
  optional,
  className,
  options,
  value,
  onChange,
  multiple,
  columns,
  id,
}: Props) {
  const made = useId()
  const name = id ?? made
  const pick = (choice: string) => {
    if (!multiple) return onChange([choice])
    onChange(value.includes(choice) ? value.filter((other) => other !== choice) : [...value, choice])
  }
  return (
    <fieldset
      id={name}
      tabIndex={-1}
      className={className}
      aria-describedby={cx(help ? `${name}-help` : null, error && `${name}-error`) || undefined}
    >
      <legend className="mb-1.5 block text-[15px] font-medium">
        {label}
        {optional && <span className="font-normal text-ink-faint"> optional</span>}
      </legend>
      <div className={cx('grid gap-2', columns && 'sm:grid-cols-2')}>
        {options.map((option) => (
          <ChoiceRow
            key={option.value}
            name={name}
            option={option}
            multiple={multiple ?? false}
            checked={value.includes(option.value)}
            invalid={Boolean(error)}
            onPick={() => pick(option.value)}
          />
        ))}
      </div>
      <FieldNotes id={name} help={help} error={error} />
    </fieldset>
  )
}

type RowProps = {
  name: string
  option: Choice
  multiple: boolean
  checked: boolean
  invalid: boolean
  onPick: () => void
}

function ChoiceRow({ name, option, multiple, checked, invalid, onPick }: RowProps) {
  return (
    <label
      className={cx(
        'flex min-h-12 cursor-pointer items-center gap-3 rounded border bg-surface px-4 py-2.5 transition-colors',
        'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
        checked
          ? 'border-accent bg-accent-soft'
          : invalid
            ? 'border-danger'
            : 'border-line hover:border-line-strong',
      )}
    >
      <input
        type={multiple ? 'checkbox' : 'radio'}
        name={name}
        checked={checked}
        onChange={onPick}
        className="peer sr-only"
      />
      <span
        aria-hidden
        className={cx(
          'flex size-5 shrink-0 items-center justify-center border',
          multiple ? 'rounded-sm' : 'rounded-full',
          checked ? 'border-accent bg-accent text-accent-ink' : 'border-line-strong',
        )}
      >
        {checked &&
          (multiple ? (
            <Check className="size-3.5" />
          ) : (
            <span className="size-2 rounded-full bg-accent-ink" />
          ))}
      </span>
      <span>
        <span className="block text-[15px]">{option.label}</span>
        {option.help && <span className="block text-sm text-ink-faint">{option.help}</span>}
      </span>
    </label>
  )
}
