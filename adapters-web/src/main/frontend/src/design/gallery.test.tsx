import { useState } from 'react'
import { fireEvent, screen, within } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { Problem } from '@/api'
import { renderOne } from '@/test/render'
import { Dialog } from './Dialog'
import {
  Badge,
  Button,
  Card,
  Choices,
  Deadline,
  EmptyState,
  ErrorState,
  Facts,
  Notice,
  PasswordInput,
  ProblemSummary,
  RatingWords,
  Select,
  StarsInput,
  TextArea,
  TextInput,
} from '.'

const OPTIONS = [
  { value: 'a', label: 'First' },
  { value: 'b', label: 'Second' },
]
const problem = new Problem(400, 'invalid', 'Please check:', [
  { field: 'name', key: 'required', message: 'Enter a name.' },
])

/** Every component once, as they stand on a page. */
function Gallery() {
  return (
    <main>
      <h1>Gallery</h1>
      <ProblemSummary problem={problem} fieldId={(field) => field} />
      <Card title="Inputs">
        <TextInput id="name" label="Name" help="As others see it." error="Enter a name." />
        <PasswordInput label="Password" />
        <TextArea label="Text" optional />
        <Select label="One of" options={OPTIONS} blank="Any" />
        <Choices label="Choose" options={OPTIONS} value={['a']} onChange={() => undefined} />
        <StarsInput label="Overall" value={4} onChange={() => undefined} />
        <Button pending>Send</Button>
      </Card>
      <Card title="Words">
        <Badge tone="signal">Your turn</Badge>
        <Deadline at="2030-01-01T12:00:00Z" label="Due" />
        <RatingWords rating={{ average: null, count: 0 }} />
        <RatingWords rating={{ average: 4.75, count: 12 }} />
        <Facts facts={[['When', 'Soon']]} />
        <Notice title="Note">Text</Notice>
        <EmptyState title="Nothing here" />
        <ErrorState error={new Problem(503, 'x', 'Not now.')} onRetry={() => undefined} />
      </Card>
    </main>
  )
}

describe('the design system', () => {
  it('has no accessibility finding that structure can show', async () => {
    renderOne(<Gallery />)
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })

  it('ties help and error to their control', () => {
    renderOne(<Gallery />)
    const name = screen.getByRole('textbox', { name: 'Name' })
    expect(name.getAttribute('aria-invalid')).toBe('true')
    const described = (name.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id))
    expect(described.map((note) => note?.textContent)).toEqual(['As others see it.', 'Enter a name.'])
  })

  it('says an em-dash and not a zero when there are no reviews (SS-89)', () => {
    renderOne(<RatingWords rating={{ average: null, count: 0 }} />)
    expect(document.body.textContent).toContain('— no reviews yet')
  })

  it('moves the focus to the summary of what was refused', () => {
    renderOne(<ProblemSummary problem={problem} fieldId={(field) => field} />)
    const summary = screen.getByRole('alert')
    expect(document.activeElement).toBe(summary)
    expect(within(summary).getByRole('link', { name: 'Enter a name.' }).getAttribute('href')).toBe('#name')
  })
})

function Editor() {
  const [editing, setEditing] = useState<string | null>('Anna')
  return (
    <Dialog
      open={editing !== null}
      onClose={() => setEditing(null)}
      title={editing ? `Edit ${editing}` : 'Create'}
    >
      <p>Form</p>
    </Dialog>
  )
}

describe('a dialog', () => {
  it('never shows its other title while it closes (SS-90)', () => {
    renderOne(<Editor />)
    const titles: (string | undefined)[] = []
    const watch = new MutationObserver(() =>
      titles.push(document.querySelector('h2')?.textContent ?? undefined),
    )
    watch.observe(document.body, { subtree: true, childList: true, characterData: true })
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' })
    titles.push(document.querySelector('h2')?.textContent ?? undefined)
    watch.disconnect()
    expect(titles).not.toContain('Create')
  })
})
