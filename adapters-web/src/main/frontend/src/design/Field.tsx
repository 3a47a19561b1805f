import { useId, type ReactNode } from 'react'
import { CircleAlert } from 'lucide-react'
import { cx } from './cx'

export type FieldProps = {
  label: string
  help?: ReactNode
  error?: string | undefined
  optional?: boolean
  className?: string | undefined
}
type Control = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }

/** Label above, help and error below, all tied to the control by id. */
export function Field({
  label,
  help,
  error,
  optional,
  className,
  id,
  children,
}: FieldProps & { id?: string | undefined; children: (control: Control) => ReactNode }) {
  const made = useId()
  const controlId = id ?? made
  const described = [help && `${controlId}-help`, error && `${controlId}-error`].filter(Boolean).join(' ')
  return (
    <div className={className}>
      <label htmlFor={controlId} className="mb-1.5 block text-[15px] font-medium">
        {label}
        {optional && <span className="font-normal text-ink-faint"> optional</span>}
      </label>
      {children({
        id: controlId,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      <FieldNotes id={controlId} help={help} error={error} />
    </div>
  )
}

export function FieldNotes({
  id,
  help,
  error,
}: {
  id: string
  help?: ReactNode
  error?: string | undefined
}) {
  return (
    <>
      {help && (
        <p
          id={`${id}-help`}
          className="mt-1.5 text-sm text-ink-faint empty:hidden has-[>:only-child:empty]:mt-0"
        >
          {help}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="mt-1.5 flex gap-1.5 text-sm font-medium text-danger">
          <CircleAlert className="mt-0.5 size-4 shrink-0" aria-hidden />
          {error}
        </p>
      )}
    </>
  )
}

export const inputClass = (invalid?: boolean, extra?: string): string =>
  cx(
    'block w-full rounded border bg-surface px-3 py-2.5 text-base text-ink placeholder:text-ink-faint',
    'transition-colors hover:border-ink-faint disabled:bg-sunken disabled:text-ink-faint',
    invalid ? 'border-danger' : 'border-line-strong',
    extra,
  )
