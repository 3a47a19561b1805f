import { useState, type FormEvent } from 'react'
import { Button, Card, Choices, fieldError, ProblemSummary, TextArea, TextInput } from '@/design'
import { useCategories, ZipField } from '@/features/catalog'
import { AreasEditor } from './AreasEditor'
import { toForm, useSaveProfile, type Form, type Versioned } from './profile'

export function ProfileForm({ stored, onReload }: { stored: Versioned; onReload: () => void }) {
  const [form, setForm] = useState<Form>(() => toForm(stored.profile))
  const { data: categories = [] } = useCategories()
  const { submit, pending, problem } = useSaveProfile(stored.version)
  const set = (change: Partial<Form>) => setForm({ ...form, ...change })
  const text = (key: 'displayName' | 'radiusMiles' | 'capacity') => ({
    id: key,
    value: form[key],
    error: fieldError(problem, key),
    onChange: (event: { target: { value: string } }) => set({ [key]: event.target.value }),
  })
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void submit(form)
  }
  return (
    <form onSubmit={onSubmit} noValidate className="grid gap-5">
      <ProblemSummary problem={problem} fieldId={(field) => field} />
      {problem?.status === 412 && (
        <Button look="secondary" onClick={onReload}>
          Load the newest version
        </Button>
      )}
      <Card title="What customers see">
        <div className="grid gap-5">
          <TextInput label="Name" maxLength={80} {...text('displayName')} />
          <TextArea
            id="bio"
            label="About you"
            optional
            maxLength={2000}
            help="What you do best, since when, and how you work. No phone number or address."
            value={form.bio}
            error={fieldError(problem, 'bio')}
            onChange={(event) => set({ bio: event.target.value })}
          />
        </div>
      </Card>
      <Card title="Which requests reach you">
        <div className="grid gap-6">
          {form.accepting !== undefined && (
            <Choices
              label="New requests"
              columns
              options={ACCEPTING}
              value={[String(form.accepting)]}
              onChange={([value]) => set({ accepting: value === 'true' })}
            />
          )}
          <Choices
            id="categories"
            label="Categories"
            multiple
            columns
            options={categories.map(({ id, name }) => ({ value: id, label: name }))}
            value={form.categories}
            error={fieldError(problem, 'categories')}
            onChange={(chosen) =>
              set({ categories: chosen, areas: form.areas.filter((area) => chosen.includes(area.category)) })
            }
          />
          <div className="grid gap-5 sm:grid-cols-3">
            <ZipField
              id="zip"
              label="Your ZIP code"
              mustBeServed={false}
              value={form.zip}
              error={fieldError(problem, 'zip')}
              onChange={(zip) => set({ zip })}
            />
            <TextInput label="How far you travel" unit="miles" inputMode="numeric" {...text('radiusMiles')} />
            <TextInput label="Open requests at a time" inputMode="numeric" {...text('capacity')} />
          </div>
          <AreasEditor
            areas={form.areas}
            categories={categories.filter(({ id }) => form.categories.includes(id))}
            problem={problem}
            onChange={(areas) => set({ areas })}
          />
        </div>
      </Card>
      <div>
        <Button type="submit" size="lg" pending={pending}>
          Save profile
        </Button>
      </div>
    </form>
  )
}

const ACCEPTING = [
  { value: 'true', label: 'Send me requests' },
  { value: 'false', label: 'Pause for now' },
]
