import { useState } from 'react'
import { Plus, X } from 'lucide-react'
import type { Category, Problem, ServiceArea } from '@/api'
import { Button, fieldError, FieldNotes, Select, TextInput } from '@/design'

type Props = {
  areas: ServiceArea[]
  categories: Category[]
  problem: Problem | null
  onChange: (areas: ServiceArea[]) => void
}

const AREA = /^\d{5}(-\d{4})?$/

/** ZIP codes a provider serves beside the travel distance; requests there come to them first. */
export function AreasEditor({ areas, categories, problem, onChange }: Props) {
  const [category, setCategory] = useState('')
  const [zip, setZip] = useState('')
  const chosen = category || (categories[0]?.id ?? '')
  const known = areas.some((area) => area.category === chosen && area.zip === zip)
  const ready = chosen !== '' && AREA.test(zip) && !known
  const add = () => {
    onChange([...areas, { category: chosen, zip }])
    setZip('')
  }
  const nameOf = (id: string) => categories.find((other) => other.id === id)?.name ?? id
  return (
    <fieldset id="areas">
      <legend className="text-[15px] font-medium">Service areas</legend>
      <p className="mb-3 text-sm text-ink-faint">
        ZIP codes (or ZIP+4) you want for sure. They count before the travel distance.
      </p>
      {areas.length > 0 && (
        <ul className="mb-4 flex flex-wrap gap-2">
          {areas.map((area) => (
            <li
              key={area.category + area.zip}
              className="inline-flex items-center gap-1 rounded-full bg-sunken pl-3 text-sm"
            >
              {nameOf(area.category)} <span className="tabular-nums">{area.zip}</span>
              <button
                type="button"
                aria-label={`Remove ${nameOf(area.category)} ${area.zip}`}
                onClick={() => onChange(areas.filter((other) => other !== area))}
                className="flex size-9 items-center justify-center rounded-full text-ink-faint hover:text-ink"
              >
                <X className="size-4" aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      {categories.length === 0 ? (
        <p className="text-sm text-ink-soft">Choose a category first.</p>
      ) : (
        <div className="grid items-end gap-3 sm:grid-cols-[1.5fr_1fr_auto]">
          <Select
            label="Category of the area"
            options={categories.map(({ id, name }) => ({ value: id, label: name }))}
            value={chosen}
            onChange={(event) => setCategory(event.target.value)}
          />
          <TextInput
            label="ZIP code of the area"
            inputMode="numeric"
            maxLength={10}
            value={zip}
            onChange={(event) => setZip(event.target.value.trim())}
          />
          <Button
            look="secondary"
            disabled={!ready}
            onClick={add}
            icon={<Plus className="size-4" aria-hidden />}
          >
            Add
          </Button>
        </div>
      )}
      <FieldNotes id="areas" error={fieldError(problem, 'areas')} />
    </fieldset>
  )
}
