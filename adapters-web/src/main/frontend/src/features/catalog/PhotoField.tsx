import { useEffect, useState, type ChangeEvent } from 'react'
import { ImagePlus, LoaderCircle, X } from 'lucide-react'
import { FieldNotes } from '@/design'
import { forget, keep, pictureOf } from './photo'

type Props = {
  id: string
  label: string
  help: string | undefined
  optional: boolean
  error: string | undefined
  max: number
  value: string[]
  onChange: (value: string[]) => void
}

const UNREADABLE = 'That file is not a picture this browser can read. Try a JPEG or PNG.'
const SEEN_BY = 'Seen by the providers we ask, and by nobody else.'

export function PhotoField({ id, label, help, optional, error, max, value, onChange }: Props) {
  const { add, busy, problem } = useAdding(value, max, onChange)
  const drop = (key: string) => {
    void forget(key)
    onChange(value.filter((other) => other !== key))
  }
  return (
    <fieldset>
      <legend className="mb-1.5 block text-[15px] font-medium">
        {label}
        {optional && <span className="font-normal text-ink-faint"> optional</span>}
      </legend>
      <div className="flex flex-wrap gap-3">
        {value.map((key, index) => (
          <Picture key={key} name={key} number={index + 1} onDrop={() => drop(key)} />
        ))}
        {value.length < max && (
          <label className="flex size-24 cursor-pointer flex-col items-center justify-center gap-1 rounded border border-dashed border-line-strong text-sm text-ink-soft hover:bg-sunken has-focus-visible:outline-2 has-focus-visible:outline-accent">
            {busy ? (
              <LoaderCircle className="size-5 animate-spin" aria-hidden />
            ) : (
              <ImagePlus className="size-5" aria-hidden />
            )}
            {busy ? 'Reading…' : 'Add photo'}
            <input
              id={id}
              type="file"
              accept="image/jpeg,image/png,image/*"
              multiple={max > 1}
              className="sr-only"
              aria-label={`${label}: add a photo`}
              aria-describedby={`${id}-help`}
              onChange={(event) => void add(event)}
            />
          </label>
        )}
      </div>
      <FieldNotes id={id} help={help ? `${help} ${SEEN_BY}` : SEEN_BY} error={problem ?? error} />
    </fieldset>
  )
}

/** Makes chosen files ready and adds them, as many as there is room for. */
function useAdding(value: string[], max: number, onChange: (value: string[]) => void) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const add = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.target
    const files = [...(input.files ?? [])].slice(0, max - value.length)
    setBusy(true)
    const keys = await Promise.all(files.map(keep))
    input.value = ''
    setBusy(false)
    setProblem(keys.includes(null) ? UNREADABLE : undefined)
    onChange([...value, ...keys.filter((key) => key !== null)])
  }
  return { add, busy, problem }
}

function Picture({ name, number, onDrop }: { name: string; number: number; onDrop: () => void }) {
  const url = usePicture(name)
  return (
    <figure className="relative flex size-24 items-center justify-center overflow-hidden rounded border border-line bg-sunken">
      {url ? (
        <img src={url} alt={`Chosen ${number}`} className="size-full object-cover" />
      ) : (
        <figcaption className="text-sm text-ink-faint">Photo {number}</figcaption>
      )}
      <button
        type="button"
        aria-label={`Remove photo ${number}`}
        onClick={onDrop}
        className="absolute top-1 right-1 flex size-7 items-center justify-center rounded-full bg-surface text-ink shadow"
      >
        <X className="size-4" aria-hidden />
      </button>
    </figure>
  )
}

function usePicture(key: string): string | undefined {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    let made: string | undefined
    let left = false
    void pictureOf(key).then((picture) => {
      if (left || !picture) return
      made = URL.createObjectURL(picture)
      setUrl(made)
    })
    return () => {
      left = true
      if (made) URL.revokeObjectURL(made)
    }
  }, [key])
  return url
}
