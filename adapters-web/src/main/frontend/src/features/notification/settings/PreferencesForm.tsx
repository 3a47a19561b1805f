import { useState } from 'react'
import type { ChoiceGroup, Preferences } from '@/api'
import { Button, Card, ProblemSummary } from '@/design'
import { ChannelMatrix } from './ChannelMatrix'
import { QuietFields } from './QuietFields'
import { useSavePreferences, zoneHere } from './preferences'

/** The whole of it in one form: it is saved or refused as one. */
export function PreferencesForm({ stored }: { stored: Preferences }) {
  const [form, setForm] = useState<Preferences>(() => ({
    ...stored,
    zone: stored.version === 0 ? zoneHere() : stored.zone,
  }))
  const save = useSavePreferences(stored.version)
  const change = (part: Partial<Preferences>) => setForm({ ...form, ...part })
  const changeGroup = (changed: ChoiceGroup) =>
    change({ groups: form.groups.map((group) => (group.group === changed.group ? changed : group)) })
  return (
    <form
      noValidate
      className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        void save.submit(form)
      }}
    >
      <ProblemSummary problem={save.problem} />
      <QuietFields form={form} onChange={change} problem={save.problem} />
      <Card title="What you are told" flush>
        <ChannelMatrix groups={form.groups} onChange={changeGroup} />
      </Card>
      <div className="sticky bottom-16 -mx-1 bg-paper/95 px-1 py-3 md:bottom-0">
        <Button type="submit" pending={save.pending}>
          Save settings
        </Button>
      </div>
    </form>
  )
}
