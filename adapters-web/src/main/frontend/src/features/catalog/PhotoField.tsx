import { useState, type ChangeEvent } from 'react'
import { ImagePlus, X } from 'lucide-react'
import { FieldNotes } from '@/design'
import { shrink } from './photo'

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

export function PhotoField({ id, label, help, optional, error, max, value, onChange }: Props) {
  const [unreadable, setUnreadable] = useState<string | null>(null)
  const add = async (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])].slice(0, max - value.length)
    event.target.value = ''
    setUnreadable(null)
    const shrunk = await Promise.allSettled(files.map(shrink))
    const read = shrunk.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
    if (read.length < files.length) setUnreadable('One of these files is not a photo we can read.')
    onChange([...value, ...read])
  }
  return (
    <fieldset>
      <legend className="mb-1.5 block text-[15px] font-medium">
        {label}
        {optional && <span className="ml-1.5 font-normal text-ink-faint">optional</span>}
      </legend>
      <div className="flex flex-wrap gap-3">
        {value.map((photo, index) => (
          <figure key={photo} className="relative size-24 overflow-hidden rounded border border-line">
            <img src={photo} alt={`Attached ${index + 1}`} className="size-full object-cover" />
            <button
              type="button"
              aria-label={`Remove photo ${index + 1}`}
              onClick={() => onChange(value.filter((other) => other !== photo))}
              className="absolute top-1 right-1 flex size-7 items-center justify-center rounded-full bg-surface text-ink shadow"
            >
              <X className="size-4" aria-hidden />
            </button>
          </figure>
        ))}
        {value.length < max && (
          <label className="flex size-24 cursor-pointer flex-col items-center justify-center gap-1 rounded border border-dashed border-line-strong text-sm text-ink-soft hover:bg-sunken has-focus-visible:outline-2 has-focus-visible:outline-accent">
            <ImagePlus className="size-5" aria-hidden />
            Add photo
            <input
              id={id}
              type="file"
              accept="image/*"
              multiple={max > 1}
              className="sr-only"
              aria-label={`${label}: add a photo`}
              aria-describedby={help ? `${id}-help` : undefined}
              onChange={(event) => void add(event)}
            />
          </label>
        )}
      </div>
      <FieldNotes id={id} help={help} error={error ?? unreadable ?? undefined} />
    </fieldset>
  )
}
