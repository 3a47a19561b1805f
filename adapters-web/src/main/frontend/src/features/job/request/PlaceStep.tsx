import { fieldError, TextInput } from '@/design'
import { ZipField } from '@/features/catalog'
import type { StepProps } from './step'

export function PlaceStep({ draft, change, problem }: StepProps) {
  return (
    <div className="grid gap-6">
      <div className="max-w-xs">
        <ZipField
          id="zip"
          value={draft.zip}
          onChange={(zip) => change({ zip })}
          error={fieldError(problem, 'zip')}
        />
      </div>
      <TextInput
        id="place"
        label="Street or landmark"
        optional
        autoComplete="street-address"
        maxLength={200}
        help="Shown only to a provider who has claimed your request."
        value={draft.place}
        error={fieldError(problem, 'place')}
        onChange={(event) => change({ place: event.target.value })}
      />
    </div>
  )
}
