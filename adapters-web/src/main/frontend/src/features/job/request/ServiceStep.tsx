import { useState } from 'react'
import { Search } from 'lucide-react'
import { cx, EmptyState, ErrorState, FieldNotes, fieldError, SkeletonList, TextInput } from '@/design'
import { CategoryIcon, useCategories } from '@/features/catalog'
import type { StepProps } from './step'

const SEARCH_FROM = 8

export function ServiceStep({ draft, change, problem, next }: StepProps & { next: () => void }) {
  const { data: categories, error, isPending, refetch } = useCategories()
  const [search, setSearch] = useState('')
  if (isPending) return <SkeletonList rows={4} height="h-20" />
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  const found = categories.filter(({ name, description }) =>
    `${name} ${description}`.toLowerCase().includes(search.trim().toLowerCase()),
  )
  const pick = (category: string) => {
    change({ category })
    next()
  }
  return (
    <div className="grid gap-5">
      {categories.length >= SEARCH_FROM && (
        <TextInput
          label="Search services"
          type="search"
          value={search}
          before={<Search className="size-4" aria-hidden />}
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      <ul className="grid gap-3 sm:grid-cols-2">
        {found.map(({ id, name, description, icon }) => (
          <li key={id}>
            <button
              type="button"
              aria-pressed={draft.category === id}
              onClick={() => pick(id)}
              className={cx(
                'flex h-full w-full gap-4 rounded border bg-surface p-4 text-left transition-colors',
                draft.category === id
                  ? 'border-accent bg-accent-soft'
                  : 'border-line hover:border-line-strong',
              )}
            >
              <span className="flex size-11 shrink-0 items-center justify-center rounded bg-accent-soft text-accent">
                <CategoryIcon name={icon} />
              </span>
              <span>
                <span className="block font-medium">{name}</span>
                <span className="mt-0.5 block text-sm text-ink-soft">{description}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && (
        <EmptyState title="No service by that name">Try another word, or a shorter one.</EmptyState>
      )}
      <FieldNotes id="category" error={fieldError(problem, 'category')} />
    </div>
  )
}
