import { Check, LoaderCircle, MapPin } from 'lucide-react'
import { isStatus, type Zip } from '@/api'
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
      help={<ZipAnswer searching={isFetching && isZip(value)} zip={problem ? undefined : zip} />}
      onChange={(event) => onChange(event.target.value.replace(/\D/g, '').slice(0, 5))}
    />
  )
}

/** The live answer below the field; the region stays, so that screen readers hear what appears in it. */
function ZipAnswer({ searching, zip }: { searching: boolean; zip: Zip | undefined }) {
  return (
    <span aria-live="polite" className="flex items-center gap-1.5">
      {searching && <LoaderCircle className="size-4 animate-spin" aria-hidden />}
      {zip && (
        <>
          <Check className="size-4 text-success" aria-hidden />
          {zip.city}, {zip.state}
        </>
      )}
    </span>
  )
}
