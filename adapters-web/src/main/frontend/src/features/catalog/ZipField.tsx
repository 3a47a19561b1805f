import { Check, LoaderCircle, MapPin } from 'lucide-react'
import { isStatus } from '@/api'
import { TextInput } from '@/design'
import { isZip, useZip } from './catalog'

type Props = {
  value: string
  onChange: (zip: string) => void
  label?: string
  error?: string | undefined
  id?: string
  mustBeServed?: boolean
  optional?: boolean
}

/** Five digits, looked up while typing: the town answers at once, or why it cannot be used (SS-07). */
export function ZipField({
  value,
  onChange,
  label = 'ZIP code',
  error,
  id,
  mustBeServed = true,
  optional,
}: Props) {
  const { data: zip, isFetching, error: failure } = useZip(value)
  const unknown = isStatus(failure, 404)
  const problem =
    error ??
    (unknown ? 'We do not know this ZIP code.' : undefined) ??
    (zip && mustBeServed && !zip.served ? `We are not in ${zip.city}, ${zip.state} yet.` : undefined)
  return (
    <TextInput
      label={label}
      id={id}
      optional={optional ?? false}
      inputMode="numeric"
      autoComplete="postal-code"
      maxLength={5}
      placeholder="e.g. 78701"
      value={value}
      before={<MapPin className="size-4" aria-hidden />}
      error={problem}
      help={
        <span aria-live="polite" className="inline-flex min-h-5 items-center gap-1.5">
          {isFetching && isZip(value) && <LoaderCircle className="size-4 animate-spin" aria-hidden />}
          {zip && !problem && (
            <>
              <Check className="size-4 text-success" aria-hidden />
              {zip.city}, {zip.state}
            </>
          )}
        </span>
      }
      onChange={(event) => onChange(event.target.value.replace(/\D/g, '').slice(0, 5))}
    />
  )
}
