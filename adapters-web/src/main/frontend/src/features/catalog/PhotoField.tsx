import type { ChangeEvent } from 'react'
import { ImagePlus, X } from 'lucide-react'
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

const KEPT_HERE = 'Photos stay on your device. Providers see how many you have and can ask you for them.'

export function PhotoField({ id, label, help, optional, error, max, value, onChange }: Props) {
  const add = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])].slice(0, max - value.length)
    onChange([...value, ...files.map(keep)])
    event.target.value = ''
  }
  const drop = (key: string) => {
    forget(key)
    onChange(value.filter((other) => other !== key))
  }
  return (
    <fieldset>
      <legend className="mb-1.5 block text-[15px] font-medium">
        {label}
        {optional && <span className="ml-1.5 font-normal text-ink-faint">optional</span>}
      </legend>
      <div className="flex flex-wrap gap-3">
        {value.map((key, index) => (
          <Picture key={key} number={index + 1} url={pictureOf(key)} onDrop={() => drop(key)} />
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
              aria-describedby={`${id}-help`}
              onChange={add}
            />
          </label>
        )}
      </div>
      <FieldNotes id={id} help={help ? `${help} ${KEPT_HERE}` : KEPT_HERE} error={error} />
    </fieldset>
  )
}

function Picture({ number, url, onDrop }: { number: number; url: string | undefined; onDrop: () => void }) {
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
